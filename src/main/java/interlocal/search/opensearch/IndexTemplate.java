package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.OpenSearchSettings;
import interlocal.search.policy.Characters;
import interlocal.search.policy.Compound;
import interlocal.search.policy.Spellings;
import interlocal.search.policy.WordForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The template of every index: {@code template.json}, completed from facets, forms of words and settings. */
final class IndexTemplate {

    /** The analyzer of questions, in the form {@link WordForm#WORD}. */
    static final String ASKED = analyzer(WordForm.WORD) + "-asked";

    private static final String FILTER = "filter";
    private static final String CHARACTERS = "char_filter";
    private static final String PARTS = "parts";
    private static final String SPELLING = "spelling-";

    private IndexTemplate() {}

    /** The template for indices whose names begin like this. */
    static String of(String name, OpenSearchSettings settings) {
        try (var json = IndexTemplate.class.getResourceAsStream("/interlocal/search/opensearch/template.json")) {
            var template = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(json));
            template.withObject("settings")
                    .put("number_of_shards", settings.shards())
                    .put("number_of_replicas", settings.replicas());
            analyze(template.withObject("settings").withObject("analysis"));
            for (var facet : Facet.values()) {
                template.withObject("mappings")
                        .withObject("properties")
                        .withObject(MappingFields.facet(facet))
                        .put("type", "keyword");
            }
            return JsonMapper.shared().writeValueAsString(Map.of("index_patterns", name + "-*", "template", template));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds an analyzer for each form of words, with the steps of the form. */
    private static void analyze(ObjectNode analysis) {
        for (var i = 0; i < Spellings.RULES.size(); i++) {
            var rule = Spellings.RULES.get(i);
            analysis.withObject(FILTER)
                    .withObject(SPELLING + i)
                    .put("type", "pattern_replace")
                    .put("pattern", rule.pattern().pattern())
                    .put("replacement", rule.replacement())
                    .put("all", false);
        }
        for (var rule : Characters.RULES) {
            replace(analysis.withObject(CHARACTERS), rule.name(), rule.pattern(), rule.replacement());
        }
        var filter = analysis.withObject(FILTER);
        replace(filter, "thousands", Compound.THOUSANDS, "");
        replace(filter, "joined", Compound.DIVIDER, "");
        filter.withObject(PARTS)
                .put("type", "pattern_capture")
                .put("preserve_original", true)
                .putArray("patterns")
                .add(Compound.PART);
        for (var form : WordForm.values()) {
            analyze(analysis, analyzer(form), filters(form, true));
            analyze(analysis, analyzer(form) + "-asked", filters(form, false));
        }
        analyze(analysis, "titles", Stream.concat(filters(WordForm.AS_WRITTEN, true), Stream.of("pairs")));
    }

    private static void replace(ObjectNode all, String name, String pattern, String replacement) {
        all.withObject(name)
                .put("type", "pattern_replace")
                .put("pattern", pattern)
                .put("replacement", replacement);
    }

    private static void analyze(ObjectNode analysis, String name, Stream<String> steps) {
        var analyzer = analysis.withObject("analyzer")
                .withObject(name)
                .put("type", "custom")
                .put("tokenizer", "standard");
        var characters = analyzer.putArray(CHARACTERS);
        Characters.RULES.forEach(rule -> characters.add(rule.name()));
        var filters = analyzer.putArray(FILTER);
        steps.forEach(filters::add);
    }

    /**
     * The steps of a form.
     *
     * @param indexed whether for the texts of an index, where the parts of compounds are words too
     */
    private static Stream<String> filters(WordForm form, boolean indexed) {
        return form.steps().stream().flatMap(IndexTemplate::filters).filter(filter -> indexed || !filter.equals(PARTS));
    }

    /** The name of the analyzer in {@code template.json}. */
    private static String analyzer(WordForm form) {
        return switch (form) {
            case AS_WRITTEN -> "written";
            case WORD -> "english";
            case STEM -> "roots";
        };
    }

    private static Stream<String> filters(WordForm.Step step) {
        return switch (step) {
            case NO_POSSESSIVE -> Stream.of("possessive");
            case COMPOUND -> Stream.of("thousands", PARTS, "joined");
            case LOWER_CASE -> Stream.of("lowercase");
            case ASCII_FOLDING -> Stream.of("asciifolding");
            case AMERICAN_SPELLING -> IntStream.range(0, Spellings.RULES.size()).mapToObj(rule -> SPELLING + rule);
            case KROVETZ_STEM -> Stream.of("kstem");
            case PORTER_STEM -> Stream.of("porter_stem");
        };
    }
}
