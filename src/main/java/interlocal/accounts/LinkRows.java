package interlocal.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LinkRows extends JpaRepository<LinkRow, String> {

    Optional<LinkRow> findBySha256AndPurposeAndExpiresAfter(String sha256, Purpose purpose, Instant now);

    List<LinkRow> findByPurposeAndExpiresAfterOrderByMade(Purpose purpose, Instant now);

    boolean existsByAccountIdAndMadeAfter(long accountId, Instant time);

    /** Uses a link up. Returns 1 for whoever is first, otherwise 0. */
    @Modifying
    @Query("delete from LinkRow where sha256 = :sha256 and purpose = :purpose and expires > :now")
    int use(String sha256, Purpose purpose, Instant now);

    @Modifying
    @Query("delete from LinkRow where purpose = :purpose")
    void dropAll(Purpose purpose);

    @Modifying
    @Query("delete from LinkRow where mail = :mail")
    void dropOf(String mail);

    @Modifying
    @Query("delete from LinkRow where accountId = :accountId")
    void dropOf(long accountId);

    @Modifying
    @Query("delete from LinkRow where expires <= :now")
    int dropExpired(Instant now);
}
