package interlocal.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.vocabulary.Vocabularies;
import java.util.Optional;

/** Records that were read lately, each in its last revision: one never changes, but the vocabularies it is read with may. */
final class RecordCache {

    private static final int MOST = 2_000;

    private final Cache<Long, Entry> entries =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Entry(Published record, long revision, Vocabularies vocabularies) {}

    Optional<Published> find(RecordRow row, Vocabularies vocabularies) {
        return Optional.ofNullable(entries.getIfPresent(row.id()))
                .filter(entry -> entry.revision == row.revisionId() && entry.vocabularies.equals(vocabularies))
                .map(Entry::record);
    }

    void keep(RecordRow row, Vocabularies vocabularies, Published record) {
        entries.put(row.id(), new Entry(record, row.revisionId(), vocabularies));
    }
}
