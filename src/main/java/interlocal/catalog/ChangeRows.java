package interlocal.catalog;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChangeRows extends JpaRepository<ChangeRow, Long> {

    List<ChangeRow> findBySequenceGreaterThanOrderBySequence(long sequence, Limit limit);
}
