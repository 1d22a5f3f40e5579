package interlocal.catalog;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ParkedRows extends JpaRepository<ParkedRow, String> {

    @Modifying
    @Query("delete from ParkedRow where path in :paths")
    void deleteByPaths(Collection<String> paths);
}
