package interlocal.search.indexing;

import interlocal.content.Slug;
import interlocal.search.Engine;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Compares an index with the catalog: each time by the number of records, the first time and then rarely by their
 * slugs. Not thread-safe.
 */
final class Completeness {

    /** How many comparisons by number come between two by slugs. */
    private static final int RARELY = 120;

    private static final int CHUNK = 500;

    private final Engine engine;
    private final ChangeTail tail;
    private boolean suspected;
    private int untilSlugs;

    /** How many published records cannot be indexed, so that building the index anew would not help. */
    private long accepted;

    Completeness(Engine engine, ChangeTail tail) {
        this.engine = engine;
        this.tail = tail;
    }

    /** What a comparison found. */
    sealed interface Found {

        /** Nothing is wrong, or it cannot be told while the catalog changes. */
        record Whole() implements Found {}

        /** Published records that the index lacks, although it has as many as it should. */
        record Missing(List<Slug> slugs) implements Found {}

        /** Twice in a row the numbers of records differed. */
        record Differs(long indexed, long published) implements Found {}
    }

    Found look() {
        var position = engine.position();
        var indexed = engine.count(SearchRequest.EVERYTHING);
        var published = tail.searchable();
        if (tail.last() != position || engine.position() != position) {
            return new Found.Whole();
        }
        if (published - indexed != accepted) {
            var before = suspected;
            suspected = !before;
            return before ? new Found.Differs(indexed, published) : new Found.Whole();
        }
        suspected = false;
        if (untilSlugs-- > 0) {
            return new Found.Whole();
        }
        untilSlugs = RARELY;
        var missing = missing();
        return missing.isEmpty() ? new Found.Whole() : new Found.Missing(missing);
    }

    /** What differs now, after the index was built anew, is taken to be records that cannot be indexed. */
    void accept() {
        accepted = tail.searchable() - engine.count(SearchRequest.EVERYTHING);
    }

    private List<Slug> missing() {
        var missing = new ArrayList<Slug>();
        var slugs = tail.publishedAfter(null, CHUNK);
        while (!slugs.isEmpty()) {
            var present =
                    new HashSet<>(engine.present(slugs.stream().map(Slug::text).toList()));
            var absent = slugs.stream()
                    .filter(slug -> !present.contains(slug.text()))
                    .toList();
            tail.published(absent).stream()
                    .filter(document -> document.type().searchable())
                    .forEach(document -> missing.add(document.slug()));
            slugs = tail.publishedAfter(slugs.getLast(), CHUNK);
        }
        return missing;
    }
}
