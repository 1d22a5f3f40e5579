package interlocal.search.lucene;

import interlocal.search.HighlightedText;
import interlocal.search.Hit;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.highlight.HitHighlighter;
import interlocal.search.lucene.highlight.HitHighlighter.Marks;
import interlocal.search.lucene.match.ScoredDoc;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a page as hits. */
final class HitReader {

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;
    private final LuceneTextQuery text;

    HitReader(Snapshot snapshot, IndexSearcher searcher, TextAnalyzer analyzer, LuceneTextQuery text) {
        this.snapshot = snapshot;
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.text = text;
    }

    List<Hit> of(List<ScoredDoc> page) throws IOException {
        var rows = page.stream().mapToInt(ScoredDoc::row).toArray();
        var marks = marks(rows);
        var subjects = new MatchedLabels(searcher.getIndexReader(), analyzer, text.wanted());
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < rows.length; i++) {
            var card = snapshot.card(rows[i]);
            var title = marked(marks.get(i).title(), card.title());
            var passage = marked(marks.get(i).passage(), card.summary());
            hits.add(new Hit(
                    card,
                    title,
                    passage,
                    subjects.of(rows[i], title, passage),
                    page.get(i).tier(),
                    page.get(i).score()));
        }
        return hits;
    }

    private List<Marks> marks(int[] rows) throws IOException {
        var marks = new ArrayList<>(marks(text.markedFirst(), rows));
        var unmarked = IntStream.range(0, rows.length)
                .filter(at -> marks.get(at).title() == null && marks.get(at).passage() == null)
                .toArray();
        var others = text.markedElse();
        if (others.isPresent() && unmarked.length > 0) {
            var rest = marks(others, Arrays.stream(unmarked).map(at -> rows[at]).toArray());
            for (var at = 0; at < unmarked.length; at++) {
                marks.set(unmarked[at], rest.get(at));
            }
        }
        return marks;
    }

    private List<Marks> marks(Optional<Query> marked, int[] rows) throws IOException {
        return marked.isPresent()
                ? new HitHighlighter(searcher, analyzer, marked.get()).mark(marked.get(), rows)
                : Collections.nCopies(rows.length, new Marks(null, null));
    }

    private static HighlightedText marked(@Nullable HighlightedText marked, String otherwise) {
        return marked == null ? HighlightedText.plain(otherwise) : marked;
    }
}
