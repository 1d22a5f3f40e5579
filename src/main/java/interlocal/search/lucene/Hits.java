package interlocal.search.lucene;

import interlocal.search.Hit;
import interlocal.search.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** The rows of a page as readers see them. */
final class Hits {

    private final IndexSearcher searcher;
    private final TextAnalyzer analyzer;
    private final TextQuery text;

    Hits(IndexSearcher searcher, TextAnalyzer analyzer, TextQuery text) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.text = text;
    }

    List<Hit> of(List<ScoreDoc> page) throws IOException {
        var rows = page.stream().mapToInt(row -> row.doc).toArray();
        var marked = text.marked();
        var marks = marked.isPresent()
                ? new Marker(searcher, analyzer).mark(marked.get(), rows)
                : Map.<String, List<@Nullable Marked>>of();
        var subjects = new Subjects(searcher, analyzer, text.wanted());
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < rows.length; i++) {
            var card = Row.card(searcher.getIndexReader(), rows[i]);
            var title = first(marks, i, card.title(), Fields.TITLE);
            var passage = first(marks, i, card.summary(), Fields.SUMMARY, Fields.BODY);
            hits.add(new Hit(card, title, passage, subjects.of(rows[i], title, passage), score(page.get(i))));
        }
        return hits;
    }

    private static Marked first(
            Map<String, List<@Nullable Marked>> marks, int hit, String otherwise, String... fields) {
        for (var field : fields) {
            var marked = marks.getOrDefault(field, List.of());
            if (hit < marked.size() && marked.get(hit) != null) {
                return marked.get(hit);
            }
        }
        return Marked.plain(otherwise);
    }

    private static double score(ScoreDoc row) {
        return row instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
    }
}
