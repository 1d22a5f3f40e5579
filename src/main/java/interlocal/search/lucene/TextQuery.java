package interlocal.search.lucene;

import interlocal.search.Words;
import interlocal.search.Words.Part;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A search text in Lucene's terms. A word counts by where it stands (BM25F: Robertson, Zaragoza and Taylor, Simple BM25
 * extension to multiple weighted fields, 2004); of the fields that hold a phrase the best counts.
 *
 * @param levels what records must match, the strictest first; empty if the text asks for nothing; more than one only for
 *     prose
 * @param prose the text as prose, if it is
 * @param marked what to mark in the texts of a hit; absent if the text wants no word
 */
record TextQuery(List<Query> levels, Optional<Prose> prose, Optional<Query> marked) {

    private static final List<String> MARKED_FIELDS = List.of(Fields.TITLE, Fields.SUMMARY, Fields.BODY);
    private static final float OTHER_FIELDS = 0.1f;

    static TextQuery of(Words words, TextAnalyzer analyzer) {
        var telling = telling(words.wanted());
        var wanted = terms(telling, analyzer);
        var excluded = terms(words.excluded(), analyzer);
        if (wanted.isEmpty() && excluded.isEmpty()) {
            return new TextQuery(List.of(), Optional.empty(), Optional.empty());
        }
        var matching = new BooleanQuery.Builder();
        wanted.forEach(terms -> matching.add(anywhere(terms), Occur.MUST));
        excluded.forEach(terms -> matching.add(anywhere(terms), Occur.MUST_NOT));
        if (wanted.isEmpty()) {
            matching.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
            return new TextQuery(List.of(matching.build()), Optional.empty(), Optional.empty());
        }
        var marked = Optional.of(marked(wanted));
        var prose = Prose.of(words, telling, analyzer);
        var levels = prose.map(text -> text.levels(excluded)).orElseGet(() -> List.of(matching.build()));
        return new TextQuery(levels, prose, marked);
    }

    private static Query marked(List<List<String>> wanted) {
        var marked = new BooleanQuery.Builder();
        for (var field : MARKED_FIELDS) {
            wanted.forEach(terms -> marked.add(in(field, terms), Occur.SHOULD));
        }
        return marked.build();
    }

    private static List<List<String>> terms(List<Part> parts, TextAnalyzer analyzer) {
        return parts.stream()
                .map(part -> analyzer.terms(part.text()))
                .filter(terms -> !terms.isEmpty())
                .distinct()
                .toList();
    }

    /** Without the common words, unless they are all there is. */
    private static List<Part> telling(List<Part> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    /** Each is in some field; of several terms, all in one field and in this order. */
    static Query anywhere(List<String> terms) {
        if (terms.size() == 1) {
            var word = new CombinedFieldQuery.Builder(terms.getFirst());
            Fields.WEIGHTS.forEach(word::addField);
            return word.build();
        }
        var phrases = Fields.WEIGHTS.entrySet().stream()
                .<Query>map(field -> new BoostQuery(in(field.getKey(), terms), field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(phrases, OTHER_FIELDS);
    }

    private static Query in(String field, List<String> terms) {
        return terms.size() == 1
                ? new TermQuery(new Term(field, terms.getFirst()))
                : new PhraseQuery(field, terms.toArray(String[]::new));
    }
}
