package interlocal.search;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.catalog.Change;
import interlocal.catalog.Published;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.search.indexing.ChangeTail;
import interlocal.search.indexing.Indexer;
import interlocal.vocabulary.Vocabularies;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A catalog in memory, for tests: what is published, and the log of how it came to be. */
public final class Library implements ChangeTail {

    private static final Instant MADE = Instant.parse("2026-11-30T12:00:00Z");

    private final List<Change> log = new ArrayList<>();
    private final TreeMap<Slug, Published> published = new TreeMap<>();
    private Vocabularies vocabularies = new Vocabularies(Map.of());

    public synchronized void publish(Sample... samples) {
        for (var sample : samples) {
            var document = sample.document();
            published.merge(
                    document.slug(),
                    new Published(document, 1, MADE, MADE),
                    (before, _) -> new Published(document, before.revision() + 1, MADE, MADE));
            log.add(new Change(log.size() + 1L, document.slug()));
        }
    }

    public synchronized void withdraw(String slug) {
        published.remove(new Slug(slug));
        log.add(new Change(log.size() + 1L, new Slug(slug)));
    }

    public synchronized void use(Vocabularies others) {
        vocabularies = others;
        log.add(new Change(log.size() + 1L, null));
    }

    /** Forgets all changes but the first ones, as a database restored from a backup does. */
    public synchronized void forgetChangesAfter(int first) {
        log.subList(first, log.size()).clear();
    }

    public synchronized Collection<Document> documents() {
        return published.values().stream().map(Published::document).toList();
    }

    @Override
    public synchronized List<Change> after(long sequence, int limit) {
        return log.stream()
                .filter(change -> change.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long last() {
        return log.size();
    }

    @Override
    public synchronized long searchable() {
        return published.values().stream()
                .filter(record -> record.document().type().searchable())
                .count();
    }

    @Override
    public synchronized List<Published> published(List<Slug> slugs) {
        return slugs.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized Map<Slug, Integer> revisions(List<Slug> slugs) {
        return published(slugs).stream().collect(toMap(one -> one.document().slug(), Published::revision));
    }

    @Override
    public synchronized List<Slug> publishedAfter(@Nullable Slug last, int limit) {
        var rest = last == null ? published : published.tailMap(last, false);
        return rest.keySet().stream().limit(limit).toList();
    }

    @Override
    public synchronized Vocabularies vocabularies() {
        return vocabularies;
    }

    /** Brings an engine up to date as a portal does: what a busy cluster puts off is tried again. */
    public void catchUp(Engine engine) {
        var indexer = new Indexer(engine, this);
        await().atMost(Patience.LONG)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .ignoreException(SearchUnavailable.class)
                .untilAsserted(indexer::catchUp);
    }
}
