package interlocal.search.indexing;

import interlocal.content.Details;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Research;
import interlocal.content.Details.Training;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.search.Card;
import interlocal.search.policy.Characters;
import interlocal.search.policy.SearchField;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts by which a record is found, all {@linkplain Characters#visible visible}.
 *
 * @param names its places, partners, organisations, authors and presenters, their acronyms, and words of its address
 * @param labels the labels and synonyms of its terms and their ancestors; its type and outcome
 * @param body its text, then the sentences in its front matter
 * @param details what else its page shows: results, sources, files, dates, contacts; its address
 */
public record SearchableText(
        String title, String summary, List<String> names, List<String> labels, String body, List<String> details) {

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");

    public SearchableText {
        title = Characters.visible(title);
        summary = Characters.visible(summary);
        names = names.stream().map(Characters::visible).toList();
        labels = labels.stream().map(Characters::visible).toList();
        body = Characters.visible(body);
        details = details.stream().map(Characters::visible).toList();
    }

    static SearchableText of(Document document, Card card, Vocabularies vocabularies) {
        var header = document.header();
        var body = Stream.concat(Stream.of(document.rendered().text()), sentences(document.details()));
        var names = Stream.of(
                        header.places().stream().flatMap(SearchableText::names),
                        header.organisations().stream(),
                        header.authors().stream(),
                        names(document.details()))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
        return new SearchableText(
                header.title(),
                header.summary(),
                Stream.of(
                                names.stream(),
                                Stream.concat(Stream.of(header.title()), names.stream())
                                        .flatMap(Acronyms::of),
                                ofSlug(document))
                        .flatMap(each -> each)
                        .distinct()
                        .toList(),
                Stream.concat(labels(document, vocabularies), kinds(document))
                        .distinct()
                        .toList(),
                String.join("\n", body.filter(Objects::nonNull).toList()),
                ShownDetails.of(document, card));
    }

    /** The texts of a field. */
    public List<String> in(SearchField field) {
        return switch (field) {
            case TITLE -> List.of(title);
            case SUMMARY -> List.of(summary);
            case NAME -> names;
            case SUBJECT -> labels;
            case TEXT -> List.of(body);
            case DETAIL -> details;
        };
    }

    /** The words of its address that its title lacks: often the name by which it is known. */
    private static Stream<String> ofSlug(Document document) {
        var title = Set.copyOf(SEPARATOR
                .splitAsStream(document.header().title().toLowerCase(Locale.ROOT))
                .toList());
        return Arrays.stream(document.slug().text().split("-", -1)).filter(word -> !title.contains(word));
    }

    /** The type and outcome of a record. */
    private static Stream<String> kinds(Document document) {
        var type = document.type().key().replace('-', ' ');
        return document.details() instanceof CaseStudy study && study.outcome() != null
                ? Stream.of(type, study.outcome().key())
                : Stream.of(type);
    }

    private static Stream<@Nullable String> names(Place place) {
        return Stream.of(place.name(), place.region(), place.country());
    }

    private static Stream<@Nullable String> names(Details details) {
        return switch (details) {
            case CaseStudy study -> nullable(study.partners());
            case Training training -> Stream.of(training.organiser());
            case Presentation talk -> Stream.concat(Stream.of(talk.event(), talk.place()), nullable(talk.presenters()));
            case Research research -> Stream.of(research.publication());
            default -> Stream.empty();
        };
    }

    private static Stream<@Nullable String> sentences(Details details) {
        return switch (details) {
            case CaseStudy study -> Stream.of(study.governance(), study.funding());
            case Lesson lesson ->
                Stream.concat(Stream.of(lesson.warningSign(), lesson.series()), nullable(lesson.inPractice()));
            case Research research -> Stream.of(research.finding());
            case Details.Provider provider -> Stream.of(provider.kind(), provider.cost());
            default -> Stream.empty();
        };
    }

    @SuppressWarnings("NullAway") // widens only: a list of strings is one of possibly absent strings
    private static Stream<@Nullable String> nullable(List<String> words) {
        return words.stream().map(word -> word);
    }

    private static Stream<String> labels(Document document, Vocabularies vocabularies) {
        var subjects = document.header().subjects();
        var jurisdictions = Stream.concat(
                document.header().places().stream().map(Place::jurisdiction),
                document.details() instanceof Details.Provider provider ? provider.serves().stream() : Stream.empty());
        return Stream.of(
                        labels(vocabularies, Scheme.SERVICE_TYPES, subjects.services().stream()),
                        labels(vocabularies, Scheme.PARTNERSHIP_MODELS, subjects.models().stream()),
                        labels(vocabularies, Scheme.PRACTICES, subjects.practices().stream()),
                        labels(vocabularies, Scheme.JURISDICTIONS, jurisdictions))
                .flatMap(labels -> labels);
    }

    private static Stream<String> labels(Vocabularies vocabularies, Scheme scheme, Stream<Term> terms) {
        return terms.flatMap(term -> term.lineage().stream())
                .flatMap(term -> Stream.concat(
                        Stream.of(vocabularies.of(scheme).label(term)),
                        vocabularies.of(scheme).find(term).stream().flatMap(concept -> concept.synonyms().stream())));
    }
}
