package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent.What;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface EventRows extends JpaRepository<EventRow, Long> {

    @Query("from EventRow order by happened desc, id desc")
    List<EventRow> latest(Pageable part);

    List<EventRow> findByAccountIdOrActorIdOrderByHappenedDescIdDesc(long accountId, long actorId, Limit limit);

    boolean existsByAccountIdAndAddressAndWhatIn(long accountId, String address, Collection<What> what);

    long countByWhatAndHappenedAfter(What what, Instant time);

    @Modifying
    @Query("delete from EventRow where happened <= :time")
    int dropBefore(Instant time);
}
