package interlocal.search.opensearch;

import interlocal.search.Spelling;
import interlocal.search.policy.DidYouMean;
import interlocal.search.policy.ParsedQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SuggestMode;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;

/** Corrects words that no record has, by the rules of {@link DidYouMean}. */
record TermSuggester(Cluster cluster, String index) {

    /** How many words are looked up at once. */
    private static final int MOST_LOOKED_UP = 32;

    Optional<Spelling> better(String text) {
        var words = ParsedQuery.parse(text).wanted().stream()
                .filter(part -> !part.phrase() && !part.common())
                .map(part -> JsonText.text(part.text()))
                .filter(word -> word.length() >= DidYouMean.SHORTEST)
                .distinct()
                .limit(MOST_LOOKED_UP)
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
                                            .maxEdits(DidYouMean.mostEdits(word))
                                            .prefixLength(DidYouMean.SAME_PREFIX)
                                            .minWordLength(DidYouMean.SHORTEST)
                                            .size(DidYouMean.CANDIDATES)));
                }
                return suggest;
            });
            // one shard may lack a word that another has
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
        return Optional.of(replaced(text, likest)).filter(other -> !other.text().equals(text));
    }

    private static Optional<String> likest(SearchResponse<?> answer, String name) {
        var has = answer.aggregations().get(name);
        var likest = answer.suggest().get(name);
        return has == null || likest == null || has.filter().docCount() > 0 || likest.size() != 1
                ? Optional.empty()
                : likest.getFirst().term().options().stream()
                        .filter(option -> option.score() >= DidYouMean.LEAST_SIMILAR)
                        .map(option -> option.text())
                        .filter(DidYouMean::mayBeMeant)
                        .findFirst();
    }

    private static Spelling replaced(String text, Map<String, String> others) {
        var better = new Spelling(text, text);
        var most = others.entrySet().stream().limit(DidYouMean.MOST_WORDS).toList();
        for (var other : most) {
            better = better.with(other.getKey(), other.getValue());
        }
        return better;
    }
}
