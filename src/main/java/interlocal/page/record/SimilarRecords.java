package interlocal.page.record;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.content.Subjects;
import interlocal.page.Labels;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.MoreLikeThis;
import interlocal.search.Search;
import interlocal.vocabulary.Term;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Finds the records most like a given one, each with the reason. */
@Service
@NamedInterface("record")
public class SimilarRecords {

    private static final int MOST = 10;
    private static final int MOST_TERMS = 3;

    private final Search search;
    private final Records records;

    SimilarRecords(Search search, Records records) {
        this.search = search;
        this.records = records;
    }

    /**
     * A record that is like another.
     *
     * @param reason why, in a few words for the reader
     */
    public record Like(Card card, String reason) {}

    /** At most ten records; those that the document's editors named come first. */
    public List<Like> of(Document document, Labels labels) {
        var named = document.header().related();
        var cards = search.like(MoreLikeThis.of(document), MOST);
        var others = records
                .all(cards.stream().map(card -> new Slug(card.slug())).toList())
                .stream()
                .map(Published::document)
                .collect(toMap(Document::slug, identity()));
        return cards.stream()
                .flatMap(card -> Stream.ofNullable(others.get(new Slug(card.slug())))
                        .map(other -> new Like(card, reason(document, other, labels))))
                .sorted(Comparator.comparing(
                        (Like like) -> !named.contains(new Slug(like.card().slug()))))
                .toList();
    }

    private static String reason(Document one, Document other, Labels labels) {
        var shared = Stream.of(
                        shared(Facet.SERVICE, one, other, Subjects::services, labels),
                        shared(Facet.MODEL, one, other, Subjects::models, labels),
                        shared(Facet.PRACTICE, one, other, Subjects::practices, labels))
                .flatMap(terms -> terms)
                .limit(MOST_TERMS)
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) {
            return labels.messages().get("alike.terms", shared);
        }
        return labels.messages().get(one.header().related().contains(other.slug()) ? "alike.named" : "alike.words");
    }

    private static Stream<String> shared(
            Facet facet, Document one, Document other, Function<Subjects, List<Term>> terms, Labels labels) {
        return terms.apply(one.header().subjects()).stream()
                .filter(terms.apply(other.header().subjects())::contains)
                .map(term -> labels.of(facet, term));
    }
}
