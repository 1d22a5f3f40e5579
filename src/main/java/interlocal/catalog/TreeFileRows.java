package interlocal.catalog;

import org.springframework.data.jpa.repository.JpaRepository;

interface TreeFileRows extends JpaRepository<TreeFileRow, String> {}
