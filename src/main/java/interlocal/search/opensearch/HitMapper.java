package interlocal.search.opensearch;

import interlocal.search.HighlightedText;
import interlocal.search.Hit;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Snippet;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opensearch.client.opensearch.core.search.BuiltinHighlighterType;
import org.opensearch.client.opensearch.core.search.Highlight;
import org.opensearch.client.opensearch.core.search.HighlighterType;

/** Reads the records of a page as hits. */
record HitMapper(OpenSearchTextQuery text, OpenSearchRanking ranking) {

    /**
     * Asks for whole texts with all matches marked; the passage to show is chosen here. Absent if there is nothing to
     * mark.
     */
    Optional<Highlight> highlight() {
        var shown = text.marked(Snippet.SHOWN);
        var subjects = text.marked(List.of(SearchField.SUBJECT));
        if (shown.isEmpty() && subjects.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Highlight.of(highlight -> {
            highlight
                    .type(HighlighterType.of(type -> type.builtin(BuiltinHighlighterType.Unified)))
                    .numberOfFragments(0)
                    .preTags(String.valueOf(JsonText.MATCH))
                    .postTags(String.valueOf(JsonText.END));
            shown.ifPresent(query -> Snippet.SHOWN.forEach(shownField ->
                    highlight.fields(MappingFields.of(shownField), field -> field.highlightQuery(query))));
            subjects.ifPresent(query -> highlight.fields(MappingFields.SUBJECT, field -> field.highlightQuery(query)));
            return highlight;
        }));
    }

    Hit of(org.opensearch.client.opensearch.core.search.Hit<SourceDocument.IndexedFields> found) {
        var card = SourceDocument.card(Objects.requireNonNull(found.source()));
        var marks = found.highlight();
        var scored = found.score() == null || found.score().isNaN() ? 0 : found.score();
        var title = marked(marks, MappingFields.TITLE).orElseGet(() -> HighlightedText.plain(card.title()));
        var passage = marked(marks, MappingFields.SUMMARY)
                .or(() -> marked(marks, MappingFields.TEXT))
                .or(() -> marked(marks, MappingFields.DETAIL))
                .orElseGet(() -> HighlightedText.plain(card.summary()));
        return new Hit(
                card,
                title,
                passage,
                subjects(marks, title, passage),
                ranking.tier(scored),
                OpenSearchRanking.score(scored));
    }

    private Optional<HighlightedText> marked(Map<String, List<String>> marks, String field) {
        return marks.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(tagged -> TaggedHighlight.parse(tagged, phrases()))
                .flatMap(marked -> Snippet.of(marked.text(), marked.matches()));
    }

    private boolean phrases() {
        return !text.variants().isEmpty() || text.wanted().stream().anyMatch(Clause::phrase);
    }

    /** The labels that matched words shown in neither title nor passage. */
    private static List<String> subjects(Map<String, List<String>> marks, HighlightedText... shown) {
        var seen = Arrays.stream(shown)
                .flatMap(text -> text.runs().stream())
                .filter(HighlightedText.Run::marked)
                .flatMap(
                        run -> Arrays.stream(run.text().toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .collect(Collectors.toCollection(HashSet::new));
        return marks.getOrDefault(MappingFields.SUBJECT, List.of()).stream()
                .map(label -> TaggedHighlight.parse(label, false))
                .filter(label -> !seen.containsAll(words(label)))
                .map(TaggedHighlight::text)
                .distinct()
                .limit(Snippet.MOST_SUBJECTS)
                .toList();
    }

    private static Set<String> words(TaggedHighlight label) {
        return label.matches().stream()
                .map(match -> label.text().substring(match.start(), match.end()).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
