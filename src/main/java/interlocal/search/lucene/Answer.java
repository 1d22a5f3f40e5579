package interlocal.search.lucene;

import interlocal.search.Explained;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Words;
import interlocal.search.lucene.Matches.InOrder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.FixedBitSet;

/** One request answered from one snapshot: find all that match, put the page's in order, count. */
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
        var narrowing = new Narrowing(snapshot, request);
        var found = found(narrowing);
        var rows = narrowing.of(found.matches());
        var hits = new Hits(searcher(), analyzer, text).of(page(found));
        var counts = Counts.of(found.matches(), rows, narrowing, snapshot, request);
        return new SearchResult(Matches.count(rows), hits, counts, partial, snapshot.state(), 0);
    }

    /** Why the hits stand where they do. */
    List<Explained> explained() throws IOException {
        var page = page(found(new Narrowing(snapshot, request)));
        return isRanked() ? new Explaining(searcher(), text).of(page) : List.of();
    }

    private InOrder found(Narrowing narrowing) throws IOException {
        return matching.isPresent() && text.prose().isEmpty() ? atOnce(matching.get(), narrowing) : byTurns(narrowing);
    }

    private InOrder atOnce(Query query, Narrowing narrowing) throws IOException {
        var searcher = searcher();
        var scored = isRanked() ? Ranking.standing(query) : query;
        var found = Matches.inOrder(scored, narrowing.kept(), order(), last(), searcher);
        partial |= searcher.timedOut();
        return found;
    }

    /** Prose is loosened before it is ranked; where there is no text, nothing need be matched. */
    private InOrder byTurns(Narrowing narrowing) throws IOException {
        var finding = searcher();
        var matches = matches(finding);
        partial |= finding.timedOut();
        var ordering = searcher();
        var first = first(narrowing.of(matches), ordering);
        partial |= ordering.timedOut();
        return new InOrder(matches, first);
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

    private List<FieldDoc> first(FixedBitSet[] rows, IndexSearcher searcher) throws IOException {
        var most = (int) Math.min(Matches.count(rows), last());
        if (most == 0) {
            return List.of();
        }
        return isRanked()
                ? new Ranking(searcher, matching.orElseThrow(), text).best(query -> within(rows, query), most)
                : Matches.rows(searcher.search(
                        within(rows, matching.orElse(MatchAllDocsQuery.INSTANCE)),
                        new TopFieldCollectorManager(order(), most, most)));
    }

    private List<FieldDoc> page(InOrder found) {
        var first = Math.min(last() - request.size(), found.first().size());
        return found.first().subList(first, found.first().size());
    }

    private int last() {
        return request.page() * request.size();
    }

    private Sort order() {
        return switch (request.sort()) {
            case RELEVANCE -> text.wanted().isEmpty() ? Fields.NEWEST : Fields.RELEVANCE;
            case NEWEST -> Fields.NEWEST;
            case TITLE -> Fields.TITLES;
        };
    }

    /** Whether the words decide the order. */
    private boolean isRanked() {
        return order().equals(Fields.RELEVANCE);
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
