package interlocal.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

interface ParkedRows extends JpaRepository<ParkedRow, String> {}
