package interlocal.search.lucene;

import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/** One request answered from one snapshot: find without scores, count, then score for the page alone. */
final class Answer {

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final TextAnalyzer analyzer;
    private final TextQuery text;
    private final Duration limit;
    private boolean partial;

    Answer(Snapshot snapshot, SearchRequest request, TextAnalyzer analyzer, Duration limit) {
        this.snapshot = snapshot;
        this.request = request;
        this.analyzer = analyzer;
        this.limit = limit;
        var words = Words.parse(request.text());
        text = TextQuery.of(words, analyzer);
        partial = words.cut();
    }

    SearchResult result() throws IOException {
        var searcher = searcher();
        var matches = Matches.of(text.matching(), searcher);
        partial |= searcher.timedOut();
        var narrowing = new Narrowing(matches, snapshot, request);
        var rows = narrowing.all();
        var total = Matches.count(rows);
        var hits = hits(rows, total);
        return new SearchResult(total, hits, Counts.of(narrowing, snapshot, request), partial);
    }

    /** Every pass over the index has the limit to itself, so that a slow one still leaves something to show. */
    private IndexSearcher searcher() {
        var searcher = new IndexSearcher(snapshot.reader());
        searcher.setQueryCache(null);
        searcher.setTimeout(new QueryTimeoutImpl(limit.toMillis()));
        return searcher;
    }

    private List<Hit> hits(FixedBitSet[] rows, long total) throws IOException {
        var first = (request.page() - 1) * request.size();
        if (first >= total) {
            return List.of();
        }
        var last = (int) Math.min(total, (long) first + request.size());
        var searcher = searcher();
        var top = searcher.search(query(rows), new TopFieldCollectorManager(sort(), last, last)).scoreDocs;
        partial |= searcher.timedOut();
        return new Hits(searcher, analyzer, text)
                .of(Arrays.asList(top).subList(Math.min(first, top.length), top.length));
    }

    private Query query(FixedBitSet[] rows) {
        var narrowed = partial || !request.filters().isEmpty();
        if (text.matching().isEmpty()) {
            return narrowed ? new InRows(rows) : MatchAllDocsQuery.INSTANCE;
        }
        return narrowed
                ? new BooleanQuery.Builder()
                        .add(text.matching().get(), Occur.MUST)
                        .add(new InRows(rows), Occur.FILTER)
                        .build()
                : text.matching().get();
    }

    private org.apache.lucene.search.Sort sort() {
        return switch (request.sort()) {
            case TITLE -> Fields.TITLES;
            case NEWEST -> Fields.NEWEST;
            case RELEVANCE -> text.marked().isEmpty() ? Fields.NEWEST : Fields.RELEVANCE;
        };
    }
}
