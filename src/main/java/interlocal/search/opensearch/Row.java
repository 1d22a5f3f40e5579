package interlocal.search.opensearch;

import interlocal.content.Slug;
import interlocal.search.Card;
import interlocal.search.Entry;
import interlocal.search.Folding;
import interlocal.search.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** An entry as OpenSearch's document, and its card back from there. */
final class Row {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Row() {}

    /** What a hit brings back of its document. */
    record Source(String card) {}

    static Map<String, Object> of(Entry entry) {
        var row = new HashMap<String, Object>();
        row.put(Fields.SLUG, entry.slug().text());
        row.put(Fields.LIVE, true);
        row.put(Fields.STANDING, Standing.of(entry.card()).factor());
        row.put(Fields.CARD, Plain.text(JSON.writeValueAsString(entry.card())));
        row.put(Fields.TITLE_KEY, Plain.text(Folding.sortKey(entry.card().title())));
        var date = entry.card().date();
        if (date != null) {
            row.put(Fields.DATE, date.toEpochDay());
        }
        entry.facets()
                .forEach((facet, terms) -> row.put(
                        Fields.facet(facet),
                        terms.stream().map(Object::toString).toList()));
        var texts = entry.texts();
        row.put(Fields.TITLE, Plain.text(texts.title()));
        row.put(Fields.SUMMARY, Plain.text(texts.summary()));
        row.put(Fields.NAME, plain(texts.names()));
        row.put(Fields.SUBJECT, plain(texts.labels()));
        row.put(Fields.TEXT, Plain.text(texts.body()));
        return row;
    }

    /** What stays of a record that readers no longer see. */
    static Map<String, Object> gone(Slug slug) {
        return Map.of(Fields.SLUG, slug.text(), Fields.LIVE, false);
    }

    static Card card(Source source) {
        return JSON.readValue(source.card(), Card.class);
    }

    private static List<String> plain(List<String> texts) {
        return texts.stream().map(Plain::text).toList();
    }
}
