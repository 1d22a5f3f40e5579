package interlocal.search.lucene;

import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.SearchField;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A word or a phrase to find. What it scores is in {@link RankingFormula}.
 *
 * @param field where it must stand; absent if anywhere
 * @param terms at least one; several stand in one field and in this order
 */
record QueryTerm(@Nullable SearchField field, List<String> terms) {

    /** The parts that have terms at all, each once. */
    static List<QueryTerm> of(List<Clause> parts, TextAnalyzer analyzer) {
        return parts.stream()
                .map(part -> new QueryTerm(part.field(), analyzer.terms(part.text())))
                .filter(term -> !term.terms.isEmpty())
                .distinct()
                .toList();
    }

    static QueryTerm anywhere(String term) {
        return new QueryTerm(null, List.of(term));
    }

    Query query() {
        if (field != null) {
            return weighed(field);
        }
        if (terms.size() == 1) {
            return new TermQuery(new Term(IndexFields.WEIGHED, terms.getFirst()));
        }
        return new DisjunctionMaxQuery(
                Arrays.stream(SearchField.values()).map(this::weighed).toList(), RankingFormula.OTHER_FIELDS);
    }

    private Query weighed(SearchField in) {
        return new BoostQuery(in(in), in.weight());
    }

    /** That it stands in one field. */
    Query in(SearchField field) {
        var name = IndexFields.of(field);
        return terms.size() == 1
                ? new TermQuery(new Term(name, terms.getFirst()))
                : new PhraseQuery(name, terms.toArray(String[]::new));
    }

    /** Whether it may stand in a field. */
    boolean mayBeIn(SearchField other) {
        return field == null || field == other;
    }
}
