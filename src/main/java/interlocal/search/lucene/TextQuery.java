package interlocal.search.lucene;

import interlocal.search.Words;
import interlocal.search.Words.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param matching what a record must match; absent if the text asks for nothing
 * @param marked what to mark in the texts of a hit; absent if the text wants no word
 */
record TextQuery(Optional<Query> matching, Optional<Query> marked) {

    /** Too common to be required. Not {@code it}, {@code no}, {@code not}: in this library they are about something. */
    private static final Set<String> COMMON = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "how", "in", "is", "of", "on", "or", "that",
            "the", "this", "to", "was", "what", "with");

    private static final List<String> MARKED_FIELDS = List.of(Fields.TITLE, Fields.SUMMARY, Fields.BODY);
    private static final float OTHER_FIELDS = 0.1f;

    static TextQuery of(Words words, TextAnalyzer analyzer) {
        var wanted = required(terms(words.wanted(), analyzer));
        var excluded = terms(words.excluded(), analyzer);
        if (wanted.isEmpty() && excluded.isEmpty()) {
            return new TextQuery(Optional.empty(), Optional.empty());
        }
        var matching = new BooleanQuery.Builder();
        wanted.forEach(terms -> matching.add(anywhere(terms), Occur.MUST));
        excluded.forEach(terms -> matching.add(anywhere(terms), Occur.MUST_NOT));
        if (wanted.isEmpty()) {
            matching.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
            return new TextQuery(Optional.of(matching.build()), Optional.empty());
        }
        var marked = new BooleanQuery.Builder();
        for (var field : MARKED_FIELDS) {
            wanted.forEach(terms -> marked.add(in(field, terms), Occur.SHOULD));
        }
        return new TextQuery(Optional.of(matching.build()), Optional.of(marked.build()));
    }

    private static List<List<String>> terms(List<Part> parts, TextAnalyzer analyzer) {
        return parts.stream()
                .map(part -> analyzer.terms(part.text()))
                .filter(terms -> !terms.isEmpty())
                .distinct()
                .toList();
    }

    /** Without the common words, unless they are all there is. */
    private static List<List<String>> required(List<List<String>> wanted) {
        var telling = new ArrayList<>(wanted);
        telling.removeIf(terms -> terms.size() == 1 && COMMON.contains(terms.getFirst()));
        return telling.isEmpty() ? wanted : telling;
    }

    private static Query anywhere(List<String> terms) {
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
