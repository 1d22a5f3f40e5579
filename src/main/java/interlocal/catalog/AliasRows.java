package interlocal.catalog;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AliasRows extends JpaRepository<AliasRow, String> {

    @Modifying
    @Query("delete from AliasRow where recordId in :recordIds")
    void deleteByRecordIds(Collection<Long> recordIds);
}
