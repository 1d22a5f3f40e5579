package interlocal.page.record;

import interlocal.content.Details.Choice;
import interlocal.page.Labels;
import interlocal.page.part.Link;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in the order in which they are added, each labelled {@code record.<key>}; an absent value adds none. */
final class FactList {

    private final Labels labels;
    private final List<Fact> facts = new ArrayList<>();

    FactList(Labels labels) {
        this.labels = labels;
    }

    List<Fact> all() {
        return List.copyOf(facts);
    }

    void terms(String key, Facet facet, List<Term> terms) {
        add(
                key,
                terms.stream()
                        .map(term -> new Link(labels.of(facet, term), search(facet, term)))
                        .toList(),
                null);
    }

    <C extends Enum<C> & Choice> void choice(String key, @Nullable C value, Facet facet) {
        if (value != null) {
            var term = new Term(value.key());
            add(key, List.of(new Link(labels.of(facet, term), search(facet, term))), null);
        }
    }

    void mark(String key, @Nullable Choice value, String mark) {
        if (value != null) {
            add(key, List.of(Link.plain(labels.messages().get(key + "." + value.key()))), mark + value.key());
        }
    }

    void texts(String key, List<String> values) {
        add(key, values.stream().map(Link::plain).toList(), null);
    }

    void text(String key, @Nullable String value) {
        if (value != null) {
            texts(key, List.of(value));
        }
    }

    void add(String key, List<Link> values, @Nullable String mark) {
        if (!values.isEmpty()) {
            facts.add(new Fact(labels.messages().get("record." + key), values, mark));
        }
    }

    /** The address of a search for the records that have a term. */
    static String search(Facet facet, Term term) {
        return "/search" + SearchRequest.EVERYTHING.only(facet, term).query();
    }
}
