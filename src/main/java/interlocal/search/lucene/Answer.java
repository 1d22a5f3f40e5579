package interlocal.search.lucene;

import interlocal.search.Explained;
import interlocal.search.Hit;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/** One request answered from one snapshot: find without scores, count, then score for the page alone. */
final class Answer {

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final TextAnalyzer analyzer;
    private final TextQuery text;
    private final Duration limit;
    private Optional<Query> matching;
    private boolean partial;

    Answer(Snapshot snapshot, SearchRequest request, TextAnalyzer analyzer, Duration limit) {
        this.snapshot = snapshot;
        this.request = request;
        this.analyzer = analyzer;
        this.limit = limit;
        var words = Words.parse(request.text());
        text = TextQuery.of(words, analyzer);
        matching = text.levels().stream().findFirst();
        partial = words.cut();
    }

    SearchResult result() throws IOException {
        var searcher = searcher();
        var matches = matches(searcher);
        partial |= searcher.timedOut();
        var narrowing = new Narrowing(matches, snapshot, request);
        var rows = narrowing.all();
        var total = Matches.count(rows);
        var hits = hits(rows, total);
        return new SearchResult(total, hits, Counts.of(narrowing, snapshot, request), partial, snapshot.state(), 0);
    }

    /** Why the hits stand where they do. */
    List<Explained> explained() throws IOException {
        var searcher = searcher();
        var rows = new Narrowing(matches(searcher), snapshot, request).all();
        if (text.wanted().isEmpty() || request.sort() != Sort.RELEVANCE) {
            return List.of();
        }
        var page = page(rows, Matches.count(rows), searcher);
        return new Explaining(searcher, text, ranking(searcher)).of(page);
    }

    /** Loosens the question, before anything narrows it, until enough is found. */
    private FixedBitSet[] matches(IndexSearcher searcher) throws IOException {
        var enough = text.prose().map(Prose::enough).orElse(0);
        var rows = Matches.of(matching, searcher);
        for (var looser : text.levels()
                .subList(Math.min(1, text.levels().size()), text.levels().size())) {
            if (searcher.timedOut() || Matches.count(rows) >= enough) {
                break;
            }
            matching = Optional.of(looser);
            rows = Matches.of(matching, searcher);
        }
        return rows;
    }

    /** Every pass over the index has the limit to itself, so that a slow one still leaves something to show. */
    private IndexSearcher searcher() {
        var searcher = new IndexSearcher(snapshot.reader());
        searcher.setQueryCache(null);
        searcher.setTimeout(new QueryTimeoutImpl(limit.toMillis()));
        return searcher;
    }

    private List<Hit> hits(FixedBitSet[] rows, long total) throws IOException {
        var searcher = searcher();
        var page = page(rows, total, searcher);
        partial |= searcher.timedOut();
        return new Hits(searcher, analyzer, text).of(page);
    }

    private List<ScoreDoc> page(FixedBitSet[] rows, long total, IndexSearcher searcher) throws IOException {
        var first = (request.page() - 1) * request.size();
        if (first >= total) {
            return List.of();
        }
        var last = (int) Math.min(total, (long) first + request.size());
        var query = sorted()
                ? matching.orElse(MatchAllDocsQuery.INSTANCE)
                : ranking(searcher).whole();
        var top = searcher.search(within(rows, query), new TopFieldCollectorManager(sort(), last, last)).scoreDocs;
        return Arrays.asList(top).subList(Math.min(first, top.length), top.length);
    }

    /** Whether something else than the words decides the order. */
    private boolean sorted() {
        return request.sort() != Sort.RELEVANCE || text.wanted().isEmpty();
    }

    private Ranking ranking(IndexSearcher searcher) throws IOException {
        return Ranking.of(matching.orElseThrow(), text, searcher);
    }

    private Query within(FixedBitSet[] rows, Query query) {
        if (!partial && request.filters().isEmpty()) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new InRows(rows), Occur.FILTER)
                .build();
    }

    private org.apache.lucene.search.Sort sort() {
        return switch (request.sort()) {
            case TITLE -> Fields.TITLES;
            case NEWEST -> Fields.NEWEST;
            case RELEVANCE -> sorted() ? Fields.NEWEST : Fields.RELEVANCE;
        };
    }
}
