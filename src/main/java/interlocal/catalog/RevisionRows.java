package interlocal.catalog;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RevisionRows extends JpaRepository<RevisionRow, Long> {

    List<RevisionRow> findByRecordIdOrderByNumber(long recordId);

    @Query("select min(made) from RevisionRow where recordId = :recordId")
    Instant firstMade(long recordId);
}
