package interlocal.catalog;

import interlocal.content.RecordType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RecordRows extends JpaRepository<RecordRow, Long> {

    Optional<RecordRow> findBySlug(String slug);

    List<RecordRow> findBySlugIn(Collection<String> slugs);

    List<RecordRow> findByState(RecordRow.State state);

    long countByStateAndTypeIn(RecordRow.State state, Collection<RecordType> types);

    Optional<RecordRow> findFirstByTypeAndFileNameAndState(RecordType type, String fileName, RecordRow.State state);

    Optional<RecordRow> findFirstByPathAndState(String path, RecordRow.State state);

    @Query("select slug from RecordRow where state = PUBLISHED and slug > :last order by slug")
    List<String> publishedAfter(String last, Limit limit);
}
