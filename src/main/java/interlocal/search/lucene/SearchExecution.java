package interlocal.search.lucene;

import interlocal.search.Coverage;
import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.facet.DrillDown;
import interlocal.search.lucene.facet.FacetCounter;
import interlocal.search.lucene.match.BitSetQuery;
import interlocal.search.lucene.match.DocIdSets;
import interlocal.search.lucene.match.FirstRows;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.lucene.match.ScoreAccumulator;
import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.RankingPart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<RankingPart> without;
    private final boolean cut;
    private boolean partial;

    SearchExecution(
            Snapshot snapshot, SearchRequest request, TextAnalyzer analyzer, Duration limit, Set<RankingPart> without) {
        this.snapshot = snapshot;
        this.request = request;
        this.analyzer = analyzer;
        this.limit = limit;
        this.without = without;
        var plan = QueryPlan.of(request.text(), snapshot.words(analyzer));
        text = LuceneTextQuery.of(plan, analyzer, without);
        cut = plan.cut();
    }

    SearchResult result() throws IOException {
        var counter = counted();
        var found = found(counter);
        var drillDown = new DrillDown(snapshot.facets(), request);
        var rows = drillDown.of(found.all());
        var hits = new HitReader(snapshot, searcher(), analyzer, text).of(page(found, rows, counter));
        var counts = FacetCounter.of(found.all(), rows, drillDown, snapshot.facets(), request);
        return new SearchResult(
                DocIdSets.count(rows), coverage(found, rows, counter), hits, counts, partial, snapshot.state(), 0);
    }

    private Coverage coverage(FoundRows found, FixedBitSet[] rows, Optional<MatchCounter> counter) {
        var unknown =
                counter.isEmpty() || partial || found.anyWhole() ? List.<String>of() : text.unmet(counter.get()::met);
        return new Coverage(found.whole(rows), unknown, cut);
    }

    /** How many records match. */
    long total() throws IOException {
        return DocIdSets.count(
                new DrillDown(snapshot.facets(), request).of(found(counted()).all()));
    }

    /** The slugs of the best matches, at most {@code most}. */
    List<String> ranked(int most) throws IOException {
        var slugs = new ArrayList<String>();
        for (var row : best(most)) {
            slugs.add(IndexDocument.slug(snapshot.reader(), row.row()));
        }
        return slugs;
    }

    private List<ScoredDoc> best(int most) throws IOException {
        var counter = counted();
        var found = found(counter);
        return first(found, new DrillDown(snapshot.facets(), request).of(found.all()), counter, most);
    }

    /** Why the hits are ranked as they are. */
    List<ScoreExplanation> explained() throws IOException {
        return isRanked()
                ? new LuceneExplainer(searcher(), text).of(onPage(best(request.page() * request.size())))
                : List.of();
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

    private FoundRows found(Optional<MatchCounter> counter) throws IOException {
        var searcher = searcher();
        var within = DocIdSets.of(text.bounds(), searcher);
        var found = FoundRows.of(text, counter, within, searcher);
        partial |= searcher.timedOut();
        return found;
    }

    private List<ScoredDoc> page(FoundRows found, FixedBitSet[] rows, Optional<MatchCounter> counter)
            throws IOException {
        return onPage(first(found, rows, counter, request.page() * request.size()));
    }

    private List<ScoredDoc> onPage(List<ScoredDoc> first) {
        return first.subList(Math.min((request.page() - 1) * request.size(), first.size()), first.size());
    }

    private List<ScoredDoc> first(FoundRows found, FixedBitSet[] rows, Optional<MatchCounter> counter, int most)
            throws IOException {
        if (!isRanked()) {
            return inOrder(rows, most);
        }
        var scores = new ScoreAccumulator(rows, snapshot.reader(), new QueryTimeoutImpl(limit.toMillis()));
        var best =
                new LuceneRanking(snapshot, searcher(), text, found, counter.orElseThrow(), without, scores).best(most);
        partial |= scores.cut();
        return best;
    }

    private List<ScoredDoc> inOrder(FixedBitSet[] rows, int most) throws IOException {
        return switch (request.sort()) {
            case RELEVANCE -> FirstRows.of(rows, snapshot.reader(), most);
            case NEWEST -> sorted(rows, IndexFields.NEWEST, most);
            case TITLE -> sorted(rows, IndexFields.TITLES, most);
        };
    }

    private List<ScoredDoc> sorted(FixedBitSet[] rows, org.apache.lucene.search.Sort order, int most)
            throws IOException {
        var searcher = searcher();
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
