package interlocal.page;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.content.Subjects;
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
import org.springframework.stereotype.Service;

/** The records most like one, each with the reason. */
@Service
public class SimilarRecords {

    private static final int MOST = 10;
    private static final int MOST_TERMS = 3;

    private final Search search;
    private final Records records;
    private final Labels labels;
    private final Words words;

    SimilarRecords(Search search, Records records, Labels labels, Words words) {
        this.search = search;
        this.records = records;
        this.labels = labels;
        this.words = words;
    }

    /** A record that is like another. */
    public record Like(Card card, String reason) {}

    /** At most ten; those that its editors named first. */
    public List<Like> of(Document document) {
        var named = document.header().related();
        return search.like(MoreLikeThis.of(document), MOST).stream()
                .flatMap(card -> records.find(new Slug(card.slug())).map(Published::document).stream()
                        .map(other -> new Like(card, reason(document, other))))
                .sorted(Comparator.comparing(
                        (Like like) -> !named.contains(new Slug(like.card().slug()))))
                .toList();
    }

    private String reason(Document one, Document other) {
        var shared = Stream.of(
                        shared(Facet.SERVICE, one, other, Subjects::services),
                        shared(Facet.MODEL, one, other, Subjects::models),
                        shared(Facet.PRACTICE, one, other, Subjects::practices))
                .flatMap(terms -> terms)
                .limit(MOST_TERMS)
                .collect(Collectors.joining(", "));
        if (!shared.isEmpty()) {
            return words.say("alike.terms", shared);
        }
        return words.say(one.header().related().contains(other.slug()) ? "alike.named" : "alike.words");
    }

    private Stream<String> shared(Facet facet, Document one, Document other, Function<Subjects, List<Term>> terms) {
        return terms.apply(one.header().subjects()).stream()
                .filter(terms.apply(other.header().subjects())::contains)
                .map(term -> labels.of(facet, term));
    }
}
