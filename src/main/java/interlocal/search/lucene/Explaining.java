package interlocal.search.lucene;

import interlocal.search.Explained;
import interlocal.search.Explained.Part;
import interlocal.search.Standing;
import interlocal.search.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Takes the score of a hit apart. */
record Explaining(IndexSearcher searcher, TextQuery text, Ranking ranking) {

    List<Explained> of(List<ScoreDoc> page) throws IOException {
        var explained = new ArrayList<Explained>();
        for (var hit : page) {
            var card = Row.card(searcher.getIndexReader(), hit.doc);
            explained.add(
                    new Explained(card.slug(), score(ranking.whole(), hit.doc), Standing.of(card), parts(hit.doc)));
        }
        return explained;
    }

    private List<Part> parts(int row) throws IOException {
        var parts = new ArrayList<Part>();
        for (var sought : text.wanted()) {
            add(parts, String.join(" ", sought.terms()), fields(sought, row), sought.query(), row);
        }
        for (var more : ranking.more().entrySet()) {
            add(parts, more.getKey(), List.of(), more.getValue(), row);
        }
        if (ranking.complete() != null) {
            add(parts, Ranking.COMPLETE, List.of(), ranking.complete(), row);
        }
        return parts;
    }

    private void add(List<Part> parts, String what, List<TextField> fields, Query query, int row) throws IOException {
        var score = score(query, row);
        if (score > 0) {
            parts.add(new Part(what, fields, score));
        }
    }

    private List<TextField> fields(Sought sought, int row) throws IOException {
        var fields = new ArrayList<TextField>();
        for (var field : TextField.values()) {
            if (sought.mayBeIn(field) && score(sought.in(field), row) > 0) {
                fields.add(field);
            }
        }
        return fields;
    }

    private double score(Query query, int row) throws IOException {
        var explanation = searcher.explain(query, row);
        return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
    }
}
