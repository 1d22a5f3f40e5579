package interlocal.search;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Research;
import interlocal.content.Details.Training;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the card of a document. */
final class Cards {

    private Cards() {}

    static Card of(Document document, Vocabularies vocabularies) {
        var header = document.header();
        var study = document.details() instanceof CaseStudy details ? details : null;
        return new Card(
                document.slug().text(),
                document.type(),
                header.title(),
                header.summary(),
                places(document, vocabularies),
                header.subjects().models(),
                study == null ? null : study.years(),
                study == null ? null : study.outcome(),
                study == null ? null : study.evidence(),
                document.details() instanceof Lesson lesson ? lesson.stage() : null,
                document.details() instanceof Training training ? training.format() : null,
                notes(document.details()).filter(Objects::nonNull).toList(),
                header.updated() == null ? header.published() : header.updated());
    }

    private static List<String> places(Document document, Vocabularies vocabularies) {
        var written = document.header().places().stream().map(Place::area);
        var served = document.details() instanceof Details.Provider provider
                ? provider.serves().stream().map(term -> labels(term, vocabularies))
                : Stream.<String>empty();
        return Stream.concat(written, served).distinct().toList();
    }

    private static String labels(Term jurisdiction, Vocabularies vocabularies) {
        return jurisdiction.lineage().reversed().stream()
                .map(vocabularies.of(Scheme.JURISDICTIONS)::label)
                .collect(joining(", "));
    }

    private static Stream<@Nullable String> notes(Details details) {
        return switch (details) {
            case Lesson lesson -> Stream.of(lesson.series());
            case Research research -> Stream.of(text(research.year()), research.kind(), research.publication());
            case Training training -> Stream.of(training.organiser(), training.length());
            case Details.Provider provider -> Stream.of(provider.kind(), provider.cost());
            case Presentation talk -> Stream.of(talk.event(), text(talk.year()));
            case CaseStudy _, Details.PortalPage _ -> Stream.empty();
        };
    }

    private static @Nullable String text(@Nullable Object fact) {
        return fact == null ? null : fact.toString();
    }
}
