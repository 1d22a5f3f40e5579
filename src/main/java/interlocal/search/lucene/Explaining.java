package interlocal.search.lucene;

import interlocal.search.Explained;
import interlocal.search.Explained.Part;
import interlocal.search.RankingFormula;
import interlocal.search.Standing;
import interlocal.search.TextField;
import interlocal.search.VerboseQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Takes the score of a hit apart. */
record Explaining(IndexSearcher searcher, TextQuery text) {

    List<Explained> of(List<Scored> page) throws IOException {
        var explained = new ArrayList<Explained>();
        for (var hit : page) {
            var card = Row.card(searcher.getIndexReader(), hit.row());
            var standing = Standing.of(card);
            var score = hit.score();
            explained.add(new Explained(card.slug(), score, standing, parts(hit.row(), score, standing)));
        }
        return explained;
    }

    private List<Part> parts(int row, double score, Standing standing) throws IOException {
        var parts = new ArrayList<Part>();
        for (var sought : text.wanted()) {
            add(parts, String.join(" ", sought.terms()), fields(sought, row), score(sought.query(), row));
        }
        if (text.verbose().isPresent()) {
            add(parts, Explained.STEMS, List.of(), stems(row));
            var complete = hasAll(text.verbose().get(), row) ? RankingFormula.COMPLETE : 0;
            var words = parts.stream().mapToDouble(Part::score).sum();
            add(parts, Explained.COMPLETE, List.of(), complete);
            add(parts, Explained.FEEDBACK, List.of(), (score - complete) / standing.factor() - words);
        }
        return parts;
    }

    private double stems(int row) throws IOException {
        var stems = 0.0;
        for (var stem : text.stems()) {
            stems += score(stem, row);
        }
        return stems;
    }

    private boolean hasAll(VerboseQuery verbose, int row) throws IOException {
        for (var word : verbose.words()) {
            if (score(Sought.anywhere(word.term()).query(), row) == 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(List<Part> parts, String what, List<TextField> fields, double score) {
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
