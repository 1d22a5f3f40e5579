package interlocal.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional
interface OutboxRows extends JpaRepository<OutboxRow, String> {

    @Transactional(readOnly = true)
    Optional<OutboxRow> findFirstByDueLessThanEqualOrderByDueAscIdAsc(Instant now);

    /** Takes a mail until a time, unless another node was faster. Returns 1 if it was taken. */
    @Modifying
    @Query("update OutboxRow set due = :until, tries = tries + 1 where id = :id and due = :due")
    int take(String id, Instant due, Instant until);

    @Modifying
    @Query("update OutboxRow set due = :due where id = :id")
    void postpone(String id, Instant due);

    @Modifying
    @Query("delete from OutboxRow where id = :id")
    void drop(String id);

    @Modifying
    @Query("delete from OutboxRow where expires <= :now")
    int dropExpired(Instant now);

    @Transactional(readOnly = true)
    @Query("select min(made) from OutboxRow")
    @Nullable
    Instant oldest();
}
