package interlocal.search.lucene;

import interlocal.search.ParsedQuery;
import interlocal.search.ParsedQuery.Chosen;
import interlocal.search.ParsedQuery.Clause;
import interlocal.search.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/**
 * A search text in Lucene's terms.
 *
 * @param wanted the words and phrases that tell records apart
 * @param required those of them that records must have
 * @param prose the others, of which some are enough, if it is prose
 * @param bounds what keeps records out and does not score; absent if nothing does
 */
record LuceneTextQuery(
        List<QueryTerm> wanted, List<QueryTerm> required, Optional<VerboseQuery> prose, Optional<Query> bounds) {

    private static final List<SearchField> MARKED = List.of(SearchField.TITLE, SearchField.SUMMARY, SearchField.TEXT);

    static LuceneTextQuery of(ParsedQuery words, TextAnalyzer analyzer) {
        var telling = telling(words.wanted());
        var wanted = QueryTerm.of(telling, analyzer);
        var prose = VerboseQuery.of(words, telling, analyzer);
        var required = prose.isPresent()
                ? QueryTerm.of(
                        telling.stream()
                                .filter(part -> !VerboseQuery.mayHold(part))
                                .toList(),
                        analyzer)
                : wanted;
        return new LuceneTextQuery(
                wanted, required, prose, bounds(QueryTerm.of(words.excluded(), analyzer), words.terms()));
    }

    /** Whether it asks for nothing. */
    boolean isEmpty() {
        return wanted.isEmpty() && bounds.isEmpty();
    }

    /** What to count. */
    List<MatchCounter.Part> parts() {
        if (prose.isEmpty()) {
            return required.stream()
                    .map(sought -> new MatchCounter.Part(sought.query(), 1))
                    .toList();
        }
        var parts = new ArrayList<>(prose.get().parts());
        if (!required.isEmpty()) {
            var all = new BooleanQuery.Builder();
            required.forEach(sought -> all.add(sought.query(), Occur.MUST));
            parts.add(new MatchCounter.Part(all.build(), requiredCount(prose.get())));
        }
        return parts;
    }

    /** What a record that matches comes to, the strictest level first; several only for prose. */
    List<Integer> levels() {
        if (prose.isEmpty()) {
            return List.of(required.size());
        }
        var all = required.isEmpty() ? 0 : requiredCount(prose.get());
        return prose.get().levels().stream().map(level -> all + level).toList();
    }

    /** More than all other words together, so that they do not stand in for what is required. */
    private static int requiredCount(VerboseQuery prose) {
        return prose.words().size() + 1;
    }

    /** How many records are enough to loosen it no further. */
    int enough() {
        return prose.map(VerboseQuery::enough).orElse(0);
    }

    /** What to mark in the texts of a hit; absent if the text wants no word. */
    Optional<Query> marked() {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        var marked = new BooleanQuery.Builder();
        for (var field : MARKED) {
            wanted.stream()
                    .filter(sought -> sought.mayBeIn(field))
                    .forEach(sought -> marked.add(sought.in(field), Occur.SHOULD));
        }
        return Optional.of(marked.build());
    }

    private static Optional<Query> bounds(List<QueryTerm> excluded, List<Chosen> terms) {
        if (excluded.isEmpty() && terms.isEmpty()) {
            return Optional.empty();
        }
        var bounds = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        excluded.forEach(sought -> bounds.add(sought.query(), Occur.MUST_NOT));
        terms.forEach(chosen -> bounds.add(within(chosen), chosen.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return Optional.of(bounds.build());
    }

    /** A facet has few terms, so those that end in the one that is written are soon found. */
    private static Query within(Chosen chosen) {
        var field = IndexFields.facet(chosen.facet());
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, chosen.term().path())), Occur.SHOULD)
                .add(new WildcardQuery(new Term(field, "*/" + chosen.term().path())), Occur.SHOULD)
                .build();
    }

    /** Without the common words, unless they are all there is. */
    private static List<Clause> telling(List<Clause> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }
}
