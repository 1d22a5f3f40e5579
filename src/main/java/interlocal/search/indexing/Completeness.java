package interlocal.search.indexing;

import interlocal.catalog.Published;
import interlocal.content.Slug;
import interlocal.search.Engine;
import interlocal.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Compares an index with the catalog: each time by the number of records, the first time and then rarely by their
 * slugs and revisions. Not thread-safe.
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

        /** Records that the index lacks or has in another revision, although it has as many as it should. */
        record Outdated(List<Slug> slugs) implements Found {}

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
        var outdated = outdated();
        return outdated.isEmpty() ? new Found.Whole() : new Found.Outdated(outdated);
    }

    /** What differs now, after the index was built anew, is taken to be records that cannot be indexed. */
    void accept() {
        accepted = tail.searchable() - engine.count(SearchRequest.EVERYTHING);
    }

    private List<Slug> outdated() {
        var outdated = new ArrayList<Slug>();
        var slugs = tail.publishedAfter(null, CHUNK);
        while (!slugs.isEmpty()) {
            var indexed = engine.revisions(slugs.stream().map(Slug::text).toList());
            var published = tail.revisions(slugs);
            var differing = slugs.stream()
                    .filter(slug -> !Objects.equals(indexed.get(slug.text()), published.get(slug)))
                    .toList();
            tail.published(differing).stream()
                    .map(Published::document)
                    .filter(document -> document.type().searchable())
                    .forEach(document -> outdated.add(document.slug()));
            slugs = tail.publishedAfter(slugs.getLast(), CHUNK);
        }
        return outdated;
    }
}
