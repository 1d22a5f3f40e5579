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
import org.apache.lucene.search.FieldDoc;
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
        if (!isRanked()) {
            return List.of();
        }
        return new Explaining(searcher, text).of(page(rows, Matches.count(rows), searcher));
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

    private List<FieldDoc> page(FixedBitSet[] rows, long total, IndexSearcher searcher) throws IOException {
        var first = (request.page() - 1) * request.size();
        if (first >= total) {
            return List.of();
        }
        var last = (int) Math.min(total, (long) first + request.size());
        var top = isRanked()
                ? new Ranking(searcher, matching.orElseThrow(), text).best(query -> within(rows, query), last)
                : sorted(within(rows, matching.orElse(MatchAllDocsQuery.INSTANCE)), last, searcher);
        return top.subList(Math.min(first, top.size()), top.size());
    }

    private List<FieldDoc> sorted(Query query, int last, IndexSearcher searcher) throws IOException {
        var order = request.sort() == Sort.TITLE ? Fields.TITLES : Fields.NEWEST;
        var top = searcher.search(query, new TopFieldCollectorManager(order, last, last)).scoreDocs;
        return Arrays.stream(top).map(FieldDoc.class::cast).toList();
    }

    /** Whether the words decide the order. */
    private boolean isRanked() {
        return request.sort() == Sort.RELEVANCE && !text.wanted().isEmpty();
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
}
