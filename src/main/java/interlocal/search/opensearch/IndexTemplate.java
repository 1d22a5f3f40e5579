package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.OpenSearchSettings;
import interlocal.search.Spellings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The template of every index: {@code template.json}, and what follows from facets, spellings and settings. */
final class IndexTemplate {

    private static final String FILTER = "filter";

    private IndexTemplate() {}

    /** For the indices whose names begin so. */
    static String of(String name, OpenSearchSettings settings) {
        try (var json = IndexTemplate.class.getResourceAsStream("/interlocal/search/opensearch/template.json")) {
            var template = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(json));
            template.withObject("settings")
                    .put("number_of_shards", settings.shards())
                    .put("number_of_replicas", settings.replicas());
            spell(template.withObject("settings").withObject("analysis"));
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

    /** Before the last filter of both, which takes off endings. */
    private static void spell(ObjectNode analysis) {
        for (var i = 0; i < Spellings.RULES.size(); i++) {
            var rule = Spellings.RULES.get(i);
            analysis.withObject(FILTER)
                    .withObject("spelling-" + i)
                    .put("type", "pattern_replace")
                    .put("pattern", rule.pattern().pattern())
                    .put("replacement", rule.replacement())
                    .put("all", false);
            for (var analyzer : new String[] {"english", "roots"}) {
                var filters = (ArrayNode)
                        analysis.withObject("analyzer").withObject(analyzer).get(FILTER);
                filters.insert(filters.size() - 1, "spelling-" + i);
            }
        }
    }
}
