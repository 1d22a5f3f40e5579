package interlocal.search.opensearch;

import interlocal.search.ParsedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SuggestMode;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Words of the index that are most like words it lacks: at most two letters changed, the first kept. */
record TermSuggester(Cluster cluster, String index) {

    private static final int MOST_EDITS = 2;
    private static final int SHORTEST = 4;
    private static final int CANDIDATES = 5;
    /** One letter of four may differ, two of seven. */
    private static final double ALIKE = 0.7;

    private static final int MOST_WORDS = 8;

    Optional<String> better(String text) {
        var words = ParsedQuery.parse(text).wanted().stream()
                .limit(MOST_WORDS)
                .filter(part -> !part.phrase())
                .map(part -> JsonText.text(part.text()))
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var question = SearchRequest.of(search -> {
            search.index(index).ignoreUnavailable(true).size(0).suggest(suggest -> {
                for (var i = 0; i < words.size(); i++) {
                    var word = words.get(i);
                    suggest.suggesters(
                            "word-" + i,
                            like -> like.text(word)
                                    .term(term -> term.field(MappingFields.WORDS)
                                            .suggestMode(SuggestMode.Missing)
                                            .maxEdits(MOST_EDITS)
                                            .prefixLength(1)
                                            .minWordLength(SHORTEST)
                                            .size(CANDIDATES)));
                }
                return suggest;
            });
            // a part of the index may lack a word that another has
            for (var i = 0; i < words.size(); i++) {
                var word = words.get(i);
                search.aggregations(
                        "word-" + i,
                        has -> has.filter(filter -> filter.match(
                                match -> match.field(MappingFields.WORDS).query(FieldValue.of(word)))));
            }
            return search;
        });
        var answer = cluster.search(question);
        var likest = new LinkedHashMap<String, String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            likest(answer, "word-" + i).ifPresent(other -> likest.put(word, other));
        }
        return Optional.of(replaced(text, likest)).filter(other -> !other.equals(text));
    }

    private static Optional<String> likest(SearchResponse<?> answer, String name) {
        var has = answer.aggregations().get(name);
        var likest = answer.suggest().get(name);
        return has == null || likest == null || has.filter().docCount() > 0 || likest.size() != 1
                ? Optional.empty()
                : likest.getFirst().term().options().stream()
                        .filter(option -> option.score() >= ALIKE)
                        .map(option -> option.text())
                        .filter(candidate -> !ParsedQuery.isCommon(candidate))
                        .findFirst();
    }

    private static String replaced(String text, Map<String, String> others) {
        var better = text;
        for (var other : others.entrySet()) {
            better = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(other.getKey()) + "(?![\\p{L}\\p{N}])")
                    .matcher(better)
                    .replaceFirst(Matcher.quoteReplacement(other.getValue()));
        }
        return better;
    }
}
