package interlocal.search.lucene;

import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.policy.ParsedQuery;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.ParsedQuery.FacetTerm;
import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.RankingPart;
import interlocal.search.policy.Snippet;
import interlocal.search.policy.Variants;
import interlocal.search.policy.VerboseQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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
 * @param required what records must have
 * @param loose the other words and phrases, of which some suffice
 * @param verbose says how many; empty if everything is required
 * @param stems queries for stems, which score in addition to the words; none for a short text
 * @param bounds restricts the records without scoring; absent if nothing does
 * @param title the key of the title that is the text; empty if none can be
 * @param allFirst whether records that lack a word come last
 */
record LuceneTextQuery(
        List<QueryTerm> wanted,
        List<RequiredTerms> required,
        List<LooseTerm> loose,
        Optional<VerboseQuery> verbose,
        List<Query> stems,
        Optional<Query> bounds,
        Optional<String> title,
        boolean allFirst) {

    static LuceneTextQuery of(QueryPlan plan, TextAnalyzer analyzer) {
        return of(plan, analyzer, Set.of());
    }

    static LuceneTextQuery of(QueryPlan plan, TextAnalyzer analyzer, Set<RankingPart> without) {
        return new LuceneTextQuery(
                QueryTerm.of(plan.wanted(), plan.variants(), analyzer),
                required(plan, analyzer),
                plan.verbose()
                        .map(verbose -> loose(verbose, plan.variants(), analyzer, without))
                        .orElse(List.of()),
                plan.verbose(),
                plan.verbose().map(verbose -> stems(verbose, analyzer, without)).orElse(List.of()),
                bounds(plan, QueryTerm.of(plan.excluded(), plan.variants(), analyzer)),
                plan.title(),
                plan.allFirst());
    }

    private static List<RequiredTerms> required(QueryPlan plan, TextAnalyzer analyzer) {
        return plan.required().stream()
                .map(group -> new RequiredTerms(
                        QueryTerm.of(group, plan.variants(), analyzer),
                        group.stream().map(Clause::text).toList()))
                .filter(group -> !group.terms().isEmpty())
                .toList();
    }

    private static List<LooseTerm> loose(
            VerboseQuery verbose, Variants variants, TextAnalyzer analyzer, Set<RankingPart> without) {
        return verbose.parts().stream()
                .flatMap(part -> QueryTerm.of(List.of(part.clause()), variants, analyzer).stream()
                        .map(term -> new LooseTerm(term, part, times(part.times(), without))))
                .toList();
    }

    private static List<Query> stems(VerboseQuery verbose, TextAnalyzer analyzer, Set<RankingPart> without) {
        var weight = without.contains(RankingPart.STEMS) ? 0 : RankingFormula.STEMS;
        var times = new LinkedHashMap<String, Integer>();
        for (var compared : verbose.compared()) {
            analyzer.terms(IndexFields.STEMS, compared.text())
                    .forEach(stem -> times.merge(stem, compared.times(), Integer::sum));
        }
        return times.entrySet().stream()
                .limit(ParsedQuery.MOST)
                .<Query>map(stem -> new BoostQuery(
                        new TermQuery(new Term(IndexFields.STEMS, stem.getKey())),
                        weight * times(stem.getValue(), without)))
                .toList();
    }

    private static float times(int written, Set<RankingPart> without) {
        return without.contains(RankingPart.REPEATS) ? 1 : written;
    }

    /** Whether the text asks for nothing. */
    boolean isEmpty() {
        return wanted.isEmpty() && bounds.isEmpty();
    }

    /** The clauses to count: first what may be missing, in the order of {@link #loose}, then what is required. */
    List<MatchCounter.CountedClause> parts() {
        var parts = new ArrayList<MatchCounter.CountedClause>();
        loose.forEach(term -> parts.add(new MatchCounter.CountedClause(term.query(), 1)));
        required.forEach(group -> parts.add(new MatchCounter.CountedClause(group.query(), requiredCount())));
        return parts;
    }

    /** The parts that were not met, as they are written. */
    List<String> unmet(IntPredicate met) {
        var unmet = new ArrayList<String>();
        for (var part = 0; part < loose.size(); part++) {
            if (!met.test(part)) {
                unmet.add(loose.get(part).part().written());
            }
        }
        for (var group = 0; group < required.size(); group++) {
            if (!met.test(loose.size() + group)) {
                unmet.addAll(required.get(group).written());
            }
        }
        return unmet;
    }

    /** The count that a match must reach at each level, strictest first. */
    List<Integer> levels() {
        var all = required.size() * requiredCount();
        return loose.isEmpty()
                ? List.of(all)
                : VerboseQuery.levels(loose.size()).stream()
                        .map(level -> all + level)
                        .toList();
    }

    /** More than all loose words together, so that they cannot make up for a missing required part. */
    private int requiredCount() {
        return loose.size() + 1;
    }

    /** How many records are enough to stop loosening the query. */
    int enough() {
        return verbose.map(VerboseQuery::enough).orElse(0);
    }

    /** What to mark in the texts of a hit; absent if the text asks for no words. */
    Optional<Query> marked() {
        return marked(wanted);
    }

    /** What to mark where {@link #markedFirst} marks nothing; absent if that is the same. */
    Optional<Query> markedElse() {
        return wanted.stream().anyMatch(QueryTerm::mayBePhrase) ? marked() : Optional.empty();
    }

    /** What to mark, but for phrases in place of words, which take long. */
    Optional<Query> markedFirst() {
        return marked(wanted.stream().map(QueryTerm::withoutPhrases).toList());
    }

    private static Optional<Query> marked(List<QueryTerm> wanted) {
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

    private static Optional<Query> bounds(QueryPlan plan, List<QueryTerm> excluded) {
        if (excluded.isEmpty() && plan.terms().isEmpty() && plan.excludedTerms().isEmpty()) {
            return Optional.empty();
        }
        var bounds = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        excluded.forEach(term -> bounds.add(term.query(), Occur.MUST_NOT));
        plan.terms().forEach(group -> bounds.add(anyOf(group), Occur.FILTER));
        plan.excludedTerms().forEach(term -> bounds.add(anyOf(List.of(term)), Occur.MUST_NOT));
        return Optional.of(bounds.build());
    }

    /** Matches each term by its whole path or its last part. A facet has few terms, so the wildcard is quick. */
    private static Query anyOf(List<FacetTerm> terms) {
        var any = new BooleanQuery.Builder();
        for (var each : terms) {
            var field = IndexFields.facet(each.facet());
            var path = each.term().path();
            any.add(new TermQuery(new Term(field, path)), Occur.SHOULD);
            any.add(new WildcardQuery(new Term(field, "*/" + path)), Occur.SHOULD);
        }
        return any.build();
    }
}
