package interlocal.search.lucene;

import interlocal.search.Explained;
import interlocal.search.QueryPlan;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/** One request answered from one snapshot: find all that match, put the page's in order, count. */
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
        var plan = QueryPlan.of(request.text(), analyzer);
        text = TextQuery.of(plan, analyzer);
        partial = plan.cut();
    }

    SearchResult result() throws IOException {
        var narrowing = new Narrowing(snapshot, request);
        var tally = tally();
        var matches = matches(tally);
        var rows = narrowing.of(matches);
        var hits = new Hits(snapshot, searcher(), analyzer, text).of(page(rows, tally));
        var counts = Counts.of(matches, rows, narrowing, snapshot, request);
        return new SearchResult(Matches.count(rows), hits, counts, partial, snapshot.state(), 0);
    }

    /** How many records match. */
    long total() throws IOException {
        return Matches.count(new Narrowing(snapshot, request).of(matches(tally())));
    }

    /** Why the hits stand where they do. */
    List<Explained> explained() throws IOException {
        var tally = tally();
        var page = page(new Narrowing(snapshot, request).of(matches(tally)), tally);
        return isRanked() ? new Explaining(searcher(), text).of(page) : List.of();
    }

    /** What the words come to; absent if there are none. */
    private Optional<Tally> tally() throws IOException {
        if (text.wanted().isEmpty()) {
            return Optional.empty();
        }
        var tally = new Tally(text.parts(), searcher(), new QueryTimeoutImpl(limit.toMillis()));
        partial |= tally.cut();
        return Optional.of(tally);
    }

    /** Loosens the question, before anything narrows it, until enough is found. */
    private FixedBitSet[] matches(Optional<Tally> tally) throws IOException {
        var searcher = searcher();
        var within = Matches.of(text.bounds(), searcher);
        partial |= searcher.timedOut();
        if (tally.isEmpty()) {
            return within;
        }
        var levels = text.levels().iterator();
        var rows = Matches.both(tally.get().atLeast(levels.next()), within);
        while (levels.hasNext() && Matches.count(rows) < text.enough()) {
            rows = Matches.both(tally.get().atLeast(levels.next()), within);
        }
        return rows;
    }

    private List<Scored> page(FixedBitSet[] rows, Optional<Tally> tally) throws IOException {
        var last = request.page() * request.size();
        var found = isRanked() ? best(rows, last, tally.orElseThrow()) : first(rows, last);
        return found.subList(Math.min(last - request.size(), found.size()), found.size());
    }

    private List<Scored> best(FixedBitSet[] rows, int most, Tally tally) throws IOException {
        var scores = new Scores(rows, snapshot.reader(), new QueryTimeoutImpl(limit.toMillis()));
        var best = new Ranking(snapshot, searcher(), text, tally, scores).best(most);
        partial |= scores.cut();
        return best;
    }

    private List<Scored> first(FixedBitSet[] rows, int most) throws IOException {
        var searcher = searcher();
        var order = request.sort() == Sort.TITLE ? Fields.TITLES : Fields.NEWEST;
        var first = Matches.first(new InRows(rows), order, most, searcher);
        partial |= searcher.timedOut();
        return first;
    }

    /** Every pass over the index has the limit to itself, so that a slow one still leaves something to show. */
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
