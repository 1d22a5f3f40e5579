package interlocal.search.indexing;

import interlocal.catalog.Published;
import interlocal.content.Slug;
import interlocal.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts records into an update in their current state, read from the catalog a little ahead of the index. */
record CurrentEntries(ChangeTail tail, Vocabularies vocabularies, Update update) {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentEntries.class);

    /** How many records are read at once. */
    private static final int PORTION = 50;

    /** How many portions are read ahead. */
    private static final int AHEAD = 2;

    /** Puts each record that readers can find, and deletes the others. */
    void put(Stream<Slug> slugs) {
        slugs.gather(Gatherers.windowFixed(PORTION))
                .gather(Gatherers.mapConcurrent(AHEAD, this::current))
                .forEach(current -> current.forEach(
                        (slug, entry) -> entry.ifPresentOrElse(update::put, () -> update.delete(slug))));
    }

    private Map<Slug, Optional<IndexEntry>> current(List<Slug> slugs) {
        var current = new LinkedHashMap<Slug, Optional<IndexEntry>>();
        slugs.forEach(slug -> current.put(slug, Optional.empty()));
        tail.published(slugs).stream()
                .filter(record -> record.document().type().searchable())
                .forEach(record -> current.put(record.document().slug(), entry(record)));
        return current;
    }

    /** Empty if the record cannot be indexed; it must not keep the others out. */
    private Optional<IndexEntry> entry(Published record) {
        try {
            return Optional.of(IndexEntry.of(record, vocabularies));
        } catch (RuntimeException failure) {
            LOG.error(
                    "{} cannot be indexed and will not be found",
                    record.document().path(),
                    failure);
            return Optional.empty();
        }
    }
}
