package interlocal.accounts;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SessionRows extends JpaRepository<SessionRow, String> {

    List<SessionRow> findByAccountIdAndUsedAfterAndBegunAfterOrderByUsedDesc(
            long accountId, Instant used, Instant begun);

    @Modifying
    @Query("update SessionRow set used = :now where sha256 = :id and used < :now")
    void touch(String id, Instant now);

    @Modifying
    @Query("delete from SessionRow where sha256 = :id and accountId = :accountId")
    int end(String id, long accountId);

    @Modifying
    @Query("delete from SessionRow where accountId = :accountId and sha256 <> :but")
    int endAll(long accountId, String but);

    @Modifying
    @Query("delete from SessionRow where used <= :used or begun <= :begun")
    int dropOld(Instant used, Instant begun);

    long countByUsedAfterAndBegunAfter(Instant used, Instant begun);
}
