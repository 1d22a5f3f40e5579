package interlocal.search.lucene;

import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Variants;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase to find; {@link RankingFormula} says what it scores.
 *
 * @param field where it must occur; absent for any field
 * @param terms at least one; several must occur in one field in this order
 * @param variants what may occur instead, each like the terms
 */
record QueryTerm(@Nullable SearchField field, List<String> terms, List<List<String>> variants) {

    /** The parts that have any terms, without repeats. */
    static List<QueryTerm> of(List<Clause> parts, Variants variants, TextAnalyzer analyzer) {
        return parts.stream()
                .map(part -> new QueryTerm(
                        part.field(),
                        analyzer.terms(part.text()),
                        variants.of(part.text()).stream()
                                .map(analyzer::terms)
                                .filter(terms -> !terms.isEmpty())
                                .distinct()
                                .toList()))
                .filter(term -> !term.terms.isEmpty())
                .distinct()
                .toList();
    }

    static QueryTerm anywhere(String term) {
        return new QueryTerm(null, List.of(term), List.of());
    }

    /** The terms as written, and each variant. */
    Stream<List<String>> forms() {
        return Stream.concat(Stream.of(terms), variants.stream());
    }

    Query query() {
        if (variants.isEmpty()) {
            return scored(terms);
        }
        return new DisjunctionMaxQuery(
                forms().map(form -> form.size() == 1 || terms.size() > 1 ? scored(form) : likened(form))
                        .toList(),
                0);
    }

    private Query scored(List<String> form) {
        if (field != null) {
            return weighed(field, form);
        }
        if (form.size() == 1) {
            return new TermQuery(new Term(IndexFields.WEIGHED, form.getFirst()));
        }
        return new DisjunctionMaxQuery(
                Arrays.stream(SearchField.values()).map(in -> weighed(in, form)).toList(), RankingFormula.OTHER_FIELDS);
    }

    /** A phrase in place of a word scores about as much as the word would. */
    private Query likened(List<String> form) {
        return new DisjunctionMaxQuery(
                Arrays.stream(SearchField.values())
                        .filter(this::mayBeIn)
                        .map(in -> in(in, form))
                        .toList(),
                0);
    }

    private static Query weighed(SearchField in, List<String> form) {
        return new BoostQuery(in(in, form), in.weight());
    }

    /** Matches it in one field. */
    Query in(SearchField field) {
        if (variants.isEmpty()) {
            return in(field, terms);
        }
        var any = new BooleanQuery.Builder();
        forms().forEach(form -> any.add(in(field, form), Occur.SHOULD));
        return any.build();
    }

    private static Query in(SearchField field, List<String> form) {
        var name = IndexFields.of(field);
        return form.size() == 1
                ? new TermQuery(new Term(name, form.getFirst()))
                : new PhraseQuery(name, form.toArray(String[]::new));
    }

    /** Whether it may occur in a field. */
    boolean mayBeIn(SearchField other) {
        return field == null || field == other;
    }
}
