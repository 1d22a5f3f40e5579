package interlocal.search.lucene;

import interlocal.search.ScoreExplanation;
import interlocal.search.ScoreExplanation.Part;
import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.StaticScore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Splits the score of a hit into its parts. */
record LuceneExplainer(IndexSearcher searcher, LuceneTextQuery text) {

    List<ScoreExplanation> of(List<ScoredDoc> page) throws IOException {
        var explained = new ArrayList<ScoreExplanation>();
        for (var hit : page) {
            var card = IndexDocument.card(searcher.getIndexReader(), hit.row());
            var standing = StaticScore.of(card);
            var score = hit.score();
            explained.add(
                    new ScoreExplanation(card.slug(), hit.tier(), score, standing, parts(hit.row(), score, standing)));
        }
        return explained;
    }

    private List<Part> parts(int row, double score, StaticScore standing) throws IOException {
        var parts = new ArrayList<Part>();
        for (var term : text.loose()) {
            add(parts, term.term(), row, term.query());
        }
        for (var group : text.required()) {
            for (var term : group.terms()) {
                add(parts, term, row, term.query());
            }
        }
        if (!text.stems().isEmpty()) {
            add(parts, ScoreExplanation.STEMS, List.of(), stems(row));
            var words = parts.stream().mapToDouble(Part::score).sum();
            add(parts, ScoreExplanation.FEEDBACK, List.of(), score / standing.factor() - words);
        }
        return parts;
    }

    private void add(List<Part> parts, QueryTerm term, int row, Query query) throws IOException {
        add(parts, String.join(" ", term.terms()), fields(term, row), score(query, row));
    }

    private double stems(int row) throws IOException {
        var stems = 0.0;
        for (var stem : text.stems()) {
            stems += score(stem, row);
        }
        return stems;
    }

    private static void add(List<Part> parts, String what, List<SearchField> fields, double score) {
        if (score > 0) {
            parts.add(new Part(what, fields, score));
        }
    }

    private List<SearchField> fields(QueryTerm term, int row) throws IOException {
        var fields = new ArrayList<SearchField>();
        for (var field : SearchField.values()) {
            if (term.mayBeIn(field) && score(term.in(field), row) > 0) {
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
