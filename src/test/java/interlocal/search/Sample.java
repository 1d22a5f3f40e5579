package interlocal.search;

import interlocal.content.Details;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Years;
import interlocal.content.Document;
import interlocal.content.Header;
import interlocal.content.Place;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.content.Subjects;
import interlocal.markup.Rendering;
import interlocal.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document to be made for a test, immutable: a case study without anything unless told otherwise. */
public record Sample(
        String slug,
        RecordType type,
        String title,
        String summary,
        String body,
        Subjects subjects,
        List<Place> places,
        List<String> organisations,
        String language,
        @Nullable LocalDate date,
        Details details) {

    public static final CaseStudy CASE = new CaseStudy(null, null, List.of(), null, null, null, List.of());

    public static Sample of(String slug, String title) {
        var none = new Subjects(List.of(), List.of(), List.of());
        return new Sample(slug, RecordType.CASE_STUDY, title, "", "", none, List.of(), List.of(), "en", null, CASE);
    }

    public Sample summary(String other) {
        return new Sample(slug, type, title, other, body, subjects, places, organisations, language, date, details);
    }

    public Sample body(String other) {
        return new Sample(slug, type, title, summary, other, subjects, places, organisations, language, date, details);
    }

    public Sample subjects(List<Term> services, List<Term> models, List<Term> practices) {
        var other = new Subjects(services, models, practices);
        return new Sample(slug, type, title, summary, body, other, places, organisations, language, date, details);
    }

    public Sample places(Place... other) {
        return new Sample(
                slug, type, title, summary, body, subjects, List.of(other), organisations, language, date, details);
    }

    public Sample organisations(String... other) {
        return new Sample(slug, type, title, summary, body, subjects, places, List.of(other), language, date, details);
    }

    public Sample language(String other) {
        return new Sample(slug, type, title, summary, body, subjects, places, organisations, other, date, details);
    }

    public Sample dated(String other) {
        var parsed = LocalDate.parse(other);
        return new Sample(slug, type, title, summary, body, subjects, places, organisations, language, parsed, details);
    }

    public Sample details(RecordType other, Details others) {
        return new Sample(slug, other, title, summary, body, subjects, places, organisations, language, date, others);
    }

    public Sample study(@Nullable Integer from, @Nullable Outcome outcome, @Nullable Evidence evidence) {
        var years = from == null ? null : new Years(from, null);
        return details(
                RecordType.CASE_STUDY, new CaseStudy(years, outcome, List.of(), null, null, evidence, List.of()));
    }

    public static Place place(String jurisdiction, String name, @Nullable Long population) {
        return new Place(new Term(jurisdiction), name, null, "Ruritania", null, null, population);
    }

    public Document document() {
        var header = new Header(
                title,
                summary,
                List.of(),
                subjects,
                places,
                organisations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language,
                date,
                null,
                null,
                null,
                "CC-BY-4.0");
        var rendered = new Rendering.Html("", List.of(), body, List.of(), List.of());
        return new Document(
                type.folder() + "/" + slug + ".md", type, new Slug(slug), header, details, Map.of(), body, rendered);
    }
}
