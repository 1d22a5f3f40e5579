package interlocal.search.lucene;

import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.policy.ParsedQuery;
import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.Snippet;
import interlocal.search.policy.VerboseQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * A search text as Lucene queries.
 *
 * @param wanted the words and phrases that score, each once
 * @param required the words and phrases that records must have
 * @param verbose the other words, of which some suffice; empty for a short text
 * @param stems queries for stems, which score in addition to the words
 * @param bounds restricts the records without scoring; absent if nothing does
 */
record LuceneTextQuery(
        List<QueryTerm> wanted,
        List<QueryTerm> required,
        Optional<VerboseQuery> verbose,
        List<Query> stems,
        Optional<Query> bounds) {

    static LuceneTextQuery of(QueryPlan plan, TextAnalyzer analyzer) {
        return new LuceneTextQuery(
                QueryTerm.of(plan.wanted(), plan.variants(), analyzer),
                QueryTerm.of(plan.required(), plan.variants(), analyzer),
                plan.verbose(),
                plan.verbose().map(verbose -> stems(verbose, analyzer)).orElse(List.of()),
                bounds(QueryTerm.of(plan.excluded(), plan.variants(), analyzer), plan.terms()));
    }

    private static List<Query> stems(VerboseQuery verbose, TextAnalyzer analyzer) {
        var times = new LinkedHashMap<String, Integer>();
        for (var compared : verbose.compared()) {
            analyzer.terms(IndexFields.STEMS, compared.text())
                    .forEach(stem -> times.merge(stem, compared.times(), Integer::sum));
        }
        return times.entrySet().stream()
                .limit(ParsedQuery.MOST)
                .<Query>map(stem -> new BoostQuery(
                        new TermQuery(new Term(IndexFields.STEMS, stem.getKey())),
                        RankingFormula.STEMS * stem.getValue()))
                .toList();
    }

    /** Whether the text asks for nothing. */
    boolean isEmpty() {
        return wanted.isEmpty() && bounds.isEmpty();
    }

    /** The clauses to count. */
    List<MatchCounter.CountedClause> parts() {
        var parts = new ArrayList<MatchCounter.CountedClause>();
        if (verbose.isEmpty()) {
            required.forEach(term -> parts.add(new MatchCounter.CountedClause(term.query(), 1)));
            return parts;
        }
        for (var word : verbose.get().words()) {
            var query = new BoostQuery(sought(word).query(), word.times());
            parts.add(new MatchCounter.CountedClause(query, 1));
        }
        if (!required.isEmpty()) {
            var all = new BooleanQuery.Builder();
            required.forEach(term -> all.add(term.query(), Occur.MUST));
            parts.add(new MatchCounter.CountedClause(all.build(), requiredCount(verbose.get())));
        }
        return parts;
    }

    /** A word with its variants. */
    QueryTerm sought(VerboseQuery.Word word) {
        return wanted.stream()
                .filter(term -> term.field() == null && term.terms().equals(List.of(word.term())))
                .findFirst()
                .orElseGet(() -> QueryTerm.anywhere(word.term()));
    }

    /** The count that a match must reach at each level, strictest first. */
    List<Integer> levels() {
        if (verbose.isEmpty()) {
            return List.of(required.size());
        }
        var all = required.isEmpty() ? 0 : requiredCount(verbose.get());
        return verbose.get().levels().stream().map(level -> all + level).toList();
    }

    /** More than all other words together, so that they cannot make up for a missing required part. */
    private static int requiredCount(VerboseQuery verbose) {
        return verbose.words().size() + 1;
    }

    /** How many records are enough to stop loosening the query. */
    int enough() {
        return verbose.map(VerboseQuery::enough).orElse(0);
    }

    /** What to mark in the texts of a hit; absent if the text asks for no words. */
    Optional<Query> marked() {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var marked = new BooleanQuery.Builder();
        for (var field : Snippet.SHOWN) {
            wanted.stream()
                    .filter(term -> term.mayBeIn(field))
                    .forEach(term -> marked.add(term.in(field), Occur.SHOULD));
        }
        return Optional.of(marked.build());
    }

    private static Optional<Query> bounds(List<QueryTerm> excluded, List<Chosen> terms) {
        if (excluded.isEmpty() && terms.isEmpty()) {
            return Optional.empty();
        }
        var bounds = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        excluded.forEach(term -> bounds.add(term.query(), Occur.MUST_NOT));
        terms.forEach(chosen -> bounds.add(within(chosen), chosen.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return Optional.of(bounds.build());
    }

    /** Matches the term by its whole path or its last part. A facet has few terms, so the wildcard is quick. */
    private static Query within(Chosen chosen) {
        var field = IndexFields.facet(chosen.facet());
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, chosen.term().path())), Occur.SHOULD)
                .add(new WildcardQuery(new Term(field, "*/" + chosen.term().path())), Occur.SHOULD)
                .build();
    }
}
