package interlocal.search.lucene;

import interlocal.search.TextField;
import interlocal.search.Words;
import interlocal.search.Words.Chosen;
import interlocal.search.Words.Part;
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
 * @param levels what records must match, the strictest first; empty if the text asks for nothing; more than one only for
 *     prose
 * @param prose the text as prose, if it is
 * @param wanted the words and phrases that tell records apart
 */
record TextQuery(List<Query> levels, Optional<Prose> prose, List<Sought> wanted) {

    private static final List<TextField> MARKED = List.of(TextField.TITLE, TextField.SUMMARY, TextField.TEXT);

    static TextQuery of(Words words, TextAnalyzer analyzer) {
        var telling = telling(words.wanted());
        var wanted = Sought.of(telling, analyzer);
        var excluded = Sought.of(words.excluded(), analyzer);
        if (wanted.isEmpty() && excluded.isEmpty() && words.terms().isEmpty()) {
            return new TextQuery(List.of(), Optional.empty(), List.of());
        }
        var bounds = bounds(excluded, words.terms());
        var prose = Prose.of(words, telling, analyzer);
        var levels = prose.map(text -> text.levels(bounds)).orElseGet(() -> List.of(all(wanted, bounds)));
        return new TextQuery(levels, prose, wanted);
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

    private static Query all(List<Sought> wanted, BooleanQuery bounds) {
        var matching = new BooleanQuery.Builder();
        wanted.forEach(sought -> matching.add(sought.query(), Occur.MUST));
        bounds.forEach(matching::add);
        if (wanted.isEmpty()) {
            matching.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return matching.build();
    }

    /** What keeps records out and does not score. */
    private static BooleanQuery bounds(List<Sought> excluded, List<Chosen> terms) {
        var bounds = new BooleanQuery.Builder();
        excluded.forEach(sought -> bounds.add(sought.query(), Occur.MUST_NOT));
        terms.forEach(chosen -> bounds.add(within(chosen), chosen.excluded() ? Occur.MUST_NOT : Occur.FILTER));
        return bounds.build();
    }

    /** A facet has few terms, so those that end in the one that is written are soon found. */
    private static Query within(Chosen chosen) {
        var field = Fields.facet(chosen.facet());
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(field, chosen.term().path())), Occur.SHOULD)
                .add(new WildcardQuery(new Term(field, "*/" + chosen.term().path())), Occur.SHOULD)
                .build();
    }

    /** Without the common words, unless they are all there is. */
    private static List<Part> telling(List<Part> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }
}
