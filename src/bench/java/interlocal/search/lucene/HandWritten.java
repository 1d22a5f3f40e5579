package interlocal.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.VerboseQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** The search page as one writes it with Lucene's own facets and highlighter, following its examples. */
public final class HandWritten implements AutoCloseable {

    private static final FacetsConfig CONFIG = config();
    private static final Sort BEST_FIRST =
            new Sort(Stream.concat(Stream.of(SortField.FIELD_SCORE), Arrays.stream(IndexFields.BEST.getSort()))
                    .toArray(SortField[]::new));
    private static final String[] SHOWN = {IndexFields.TITLE, IndexFields.SUMMARY, IndexFields.BODY};

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final FSDirectory folder;
    private final Cache<String, Boolean> known = IndexWords.memory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final SortedSetDocValuesReaderState state;

    /** Opens the index of a folder. */
    public HandWritten(Path path) throws IOException {
        folder = FSDirectory.open(path);
        reader = DirectoryReader.open(folder);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        state = new DefaultSortedSetDocValuesReaderState(reader, CONFIG);
    }

    /** A page of what was found: all matches, the counts by facet and term, and ten records with what matched marked. */
    public record Found(
            long total, Map<Facet, Map<String, Long>> counts, List<Card> cards, Map<String, String[]> marks) {

        public List<String> slugs() {
            return cards.stream().map(Card::slug).toList();
        }
    }

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        for (var facet : Facet.values()) {
            config.setMultiValued(facet.key(), true);
        }
        return config;
    }

    /**
     * Writes an index for the portal's engine, and into it what the peer needs besides: the doc values that Lucene's
     * facets count by, and the texts as Lucene stores them.
     */
    public static void write(Path path, Stream<IndexEntry> entries, long position) throws IOException {
        var analyzer = new TextAnalyzer();
        try (var folder = FSDirectory.open(path);
                var writer = IndexDirectory.writer(folder, analyzer)) {
            entries.forEach(entry -> add(entry, analyzer, writer));
            writer.setLiveCommitData(CommitData.at(position).userData().entrySet());
            writer.commit();
        }
    }

    private static void add(IndexEntry entry, TextAnalyzer analyzer, IndexWriter writer) {
        var row = IndexDocument.of(entry, analyzer);
        row.add(new StoredField(IndexFields.TITLE, entry.texts().title()));
        row.add(new StoredField(IndexFields.SUMMARY, entry.texts().summary()));
        row.add(new StoredField(IndexFields.BODY, entry.texts().body()));
        entry.facets()
                .forEach((facet, terms) ->
                        terms.forEach(term -> row.add(new SortedSetDocValuesFacetField(facet.key(), term.path()))));
        try {
            writer.addDocument(CONFIG.build(row));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Which of its levels a text needs: found out beforehand, so that nobody is held up by looser questions. */
    public int level(SearchRequest request) throws IOException {
        var text = text(request);
        var level = 0;
        while (level < text.levels().size() - 1 && searcher.count(matching(text, level)) < text.enough()) {
            level++;
        }
        return level;
    }

    /** What matches a text at a level, and what its words score. */
    private static Query matching(LuceneTextQuery text, int level) {
        var matching = new BooleanQuery.Builder();
        text.required().forEach(sought -> matching.add(sought.query(), Occur.MUST));
        text.bounds().ifPresent(bounds -> matching.add(bounds, Occur.FILTER));
        if (!text.loose().isEmpty()) {
            matching.setMinimumNumberShouldMatch(
                    VerboseQuery.levels(text.loose().size()).get(level));
            text.loose().forEach(loose -> matching.add(loose.query(), Occur.SHOULD));
        }
        return matching.build();
    }

    private LuceneTextQuery text(SearchRequest request) {
        var words = new IndexWords(reader, analyzer, known);
        return LuceneTextQuery.of(QueryPlan.of(request.text(), words), analyzer);
    }

    /** Answers a request, its text at a {@linkplain #level level}. */
    public Found ask(SearchRequest request, int level) throws IOException {
        var text = text(request);
        Query base = text.isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : FunctionScoreQuery.boostByValue(
                        matching(text, level), DoubleValuesSource.fromDoubleField(IndexFields.STANDING));
        var drill = new DrillDownQuery(CONFIG, base);
        request.filters().forEach((facet, terms) -> terms.forEach(term -> drill.add(facet.key(), term.path())));
        var result = new DrillSideways(searcher, CONFIG, state)
                .search(drill, null, null, request.size(), order(text), false);
        var rows = Arrays.stream(result.hits.scoreDocs).mapToInt(hit -> hit.doc).toArray();
        var cards = new ArrayList<Card>();
        for (var row : rows) {
            cards.add(IndexDocument.card(reader, row));
        }
        return new Found(result.hits.totalHits.value(), counts(result.facets), cards, marks(text, rows));
    }

    private static Sort order(LuceneTextQuery text) {
        return text.wanted().isEmpty() ? IndexFields.BEST : BEST_FIRST;
    }

    private static Map<Facet, Map<String, Long>> counts(Facets facets) throws IOException {
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        for (var facet : Facet.values()) {
            var all = facets.getAllChildren(facet.key());
            if (all != null && all.labelValues.length > 0) {
                var terms = new HashMap<String, Long>();
                for (var each : all.labelValues) {
                    terms.put(each.label, each.value.longValue());
                }
                counts.put(facet, terms);
            }
        }
        return counts;
    }

    private Map<String, String[]> marks(LuceneTextQuery text, int[] rows) throws IOException {
        return text.marked().isEmpty()
                ? Map.of()
                : UnifiedHighlighter.builder(searcher, analyzer)
                        .withMaxNoHighlightPassages(0)
                        .build()
                        .highlightFields(SHOWN, text.marked().get(), rows, new int[] {1, 1, 1});
    }

    @Override
    public void close() throws IOException {
        reader.close();
        folder.close();
    }
}
