package interlocal.search.opensearch;

import interlocal.content.Slug;
import interlocal.search.Card;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.policy.StaticScore;
import interlocal.search.policy.TitleKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Converts an entry to an OpenSearch document, and the document back to a card. */
final class SourceDocument {

    private static final JsonMapper JSON = JsonMapper.shared();

    private SourceDocument() {}

    /** The fields of its document that a hit returns, if they were asked for. */
    record IndexedFields(@Nullable String card, @Nullable Integer revision) {}

    static Map<String, Object> of(IndexEntry entry) {
        var row = new HashMap<String, Object>();
        row.put(MappingFields.SLUG, entry.slug().text());
        row.put(MappingFields.LIVE, true);
        row.put(MappingFields.REVISION, entry.revision());
        row.put(MappingFields.STANDING, StaticScore.of(entry.card()).factor());
        row.put(MappingFields.CARD, JsonText.text(JSON.writeValueAsString(entry.card())));
        row.put(MappingFields.TITLE_KEY, JsonText.text(entry.titleKey()));
        row.put(MappingFields.GRADE, entry.grade());
        TitleKey.of(entry.card().title()).ifPresent(key -> row.put(MappingFields.WHOLE_TITLE, JsonText.text(key)));
        var date = entry.card().date();
        if (date != null) {
            row.put(MappingFields.DATE, date.toEpochDay());
        }
        entry.facets()
                .forEach((facet, terms) -> row.put(
                        MappingFields.facet(facet),
                        terms.stream().map(Object::toString).toList()));
        var texts = entry.texts();
        row.put(MappingFields.TITLE, JsonText.text(texts.title()));
        row.put(MappingFields.SUMMARY, JsonText.text(texts.summary()));
        row.put(MappingFields.NAME, plain(texts.names()));
        row.put(MappingFields.SUBJECT, plain(texts.labels()));
        row.put(MappingFields.TEXT, JsonText.text(texts.body()));
        row.put(MappingFields.DETAIL, plain(texts.details()));
        return row;
    }

    /** The document left in place of a record that readers no longer see. */
    static Map<String, Object> gone(Slug slug) {
        return Map.of(MappingFields.SLUG, slug.text(), MappingFields.LIVE, false);
    }

    static Card card(IndexedFields source) {
        return JSON.readValue(Objects.requireNonNull(source.card()), Card.class);
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(JsonText::text).toList();
    }
}
