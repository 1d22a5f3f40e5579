package interlocal.catalog;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChangeHeadRows extends JpaRepository<ChangeHeadRow, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select head from ChangeHeadRow head where head.id = :id")
    ChangeHeadRow locked(int id);

    @Query("select lastSequence from ChangeHeadRow where id = :id")
    long last(int id);
}
