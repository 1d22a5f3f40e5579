package interlocal.search.lucene;

import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.facet.DrillDown;
import interlocal.search.lucene.facet.FacetCounter;
import interlocal.search.lucene.match.BitSetQuery;
import interlocal.search.lucene.match.DocIdSets;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.lucene.match.ScoreAccumulator;
import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.QueryPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** Answers one request from one snapshot: finds all matches, orders those of the page, and counts facets. */
final class SearchExecution {

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final TextAnalyzer analyzer;
    private final LuceneTextQuery text;
    private final Duration limit;
    private boolean partial;

    SearchExecution(Snapshot snapshot, SearchRequest request, TextAnalyzer analyzer, Duration limit) {
        this.snapshot = snapshot;
        this.request = request;
        this.analyzer = analyzer;
        this.limit = limit;
        var plan = QueryPlan.of(request.text(), snapshot.words(analyzer));
        text = LuceneTextQuery.of(plan, analyzer);
        partial = plan.cut();
    }

    SearchResult result() throws IOException {
        var drillDown = new DrillDown(snapshot.facets(), request);
        var counter = counted();
        var matches = matches(counter);
        var rows = drillDown.of(matches);
        var hits = new HitReader(snapshot, searcher(), analyzer, text).of(page(rows, counter));
        var counts = FacetCounter.of(matches, rows, drillDown, snapshot.facets(), request);
        return new SearchResult(DocIdSets.count(rows), hits, counts, partial, snapshot.state(), 0);
    }

    /** How many records match. */
    long total() throws IOException {
        return DocIdSets.count(new DrillDown(snapshot.facets(), request).of(matches(counted())));
    }

    /** Why the hits are ranked as they are. */
    List<ScoreExplanation> explained() throws IOException {
        var counter = counted();
        var page = page(new DrillDown(snapshot.facets(), request).of(matches(counter)), counter);
        return isRanked() ? new LuceneExplainer(searcher(), text).of(page) : List.of();
    }

    /** Counts the words in each row; absent if the text has none. */
    private Optional<MatchCounter> counted() throws IOException {
        if (text.wanted().isEmpty()) {
            return Optional.empty();
        }
        var counter = new MatchCounter(text.parts(), searcher(), new QueryTimeoutImpl(limit.toMillis()));
        partial |= counter.cut();
        return Optional.of(counter);
    }

    /** Loosens the text, before facets narrow the results, until enough records are found. */
    private FixedBitSet[] matches(Optional<MatchCounter> counter) throws IOException {
        var searcher = searcher();
        var within = DocIdSets.of(text.bounds(), searcher);
        partial |= searcher.timedOut();
        if (counter.isEmpty()) {
            return within;
        }
        var levels = text.levels().iterator();
        var rows = DocIdSets.both(counter.get().atLeast(levels.next()), within);
        while (levels.hasNext() && DocIdSets.count(rows) < text.enough()) {
            rows = DocIdSets.both(counter.get().atLeast(levels.next()), within);
        }
        return rows;
    }

    private List<ScoredDoc> page(FixedBitSet[] rows, Optional<MatchCounter> counter) throws IOException {
        var last = request.page() * request.size();
        var found = isRanked() ? best(rows, last, counter.orElseThrow()) : first(rows, last);
        return found.subList(Math.min(last - request.size(), found.size()), found.size());
    }

    private List<ScoredDoc> best(FixedBitSet[] rows, int most, MatchCounter counter) throws IOException {
        var scores = new ScoreAccumulator(rows, snapshot.reader(), new QueryTimeoutImpl(limit.toMillis()));
        var best = new LuceneRanking(snapshot, searcher(), text, counter, scores).best(most);
        partial |= scores.cut();
        return best;
    }

    private List<ScoredDoc> first(FixedBitSet[] rows, int most) throws IOException {
        var searcher = searcher();
        var order = IndexFields.order(request.sort());
        var first = DocIdSets.first(new BitSetQuery(rows), order, most, searcher);
        partial |= searcher.timedOut();
        return first;
    }

    /** Each pass over the index has the whole time limit, so that one slow pass still leaves something to show. */
    private IndexSearcher searcher() {
        var searcher = new IndexSearcher(snapshot.reader());
        searcher.setQueryCache(null);
        searcher.setTimeout(new QueryTimeoutImpl(limit.toMillis()));
        return searcher;
    }

    /** Whether the words decide the order. */
    private boolean isRanked() {
        return request.sort() == Sort.RELEVANCE && !text.wanted().isEmpty();
    }
}
