package interlocal.catalog.file;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TreeFileRows extends JpaRepository<TreeFileRow, String> {

    /** A row without its bytes. */
    interface Stamp {
        String getPath();

        String getSha256();
    }

    @Query("select path as path, sha256 as sha256 from TreeFileRow where path like 'discussion/%.yaml' order by path")
    List<Stamp> decisionModels();
}
