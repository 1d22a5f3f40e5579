package interlocal.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional
interface RoomRows extends JpaRepository<RoomRow, String> {

    /** The version of a room, and when it was last used. */
    record RoomVersion(String code, long version, Instant used) {}

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select room from RoomRow room where room.code = :code")
    Optional<RoomRow> locked(String code);

    @Transactional(readOnly = true)
    @Query("select code, version, used from RoomRow where code in :codes")
    List<RoomVersion> versions(Collection<String> codes);

    /** The codes of the rooms of a series up to a measurement, oldest first. */
    @Transactional(readOnly = true)
    @Query("select code from RoomRow where series = :series and measurement <= :last order by measurement")
    List<String> ofSeries(String series, int last);

    @Query("select max(measurement) from RoomRow where series = :series")
    int lastMeasurement(String series);

    @Modifying
    @Query("update RoomRow set used = :now where code = :code")
    void markUsed(String code, Instant now);

    @Modifying
    @Query("delete from RoomRow where code = :code")
    int deleteByCode(String code);

    @Modifying
    @Query("delete from RoomRow where used < :limit")
    int deleteUnusedSince(Instant limit);
}
