package interlocal.bench;

import interlocal.content.Details;
import interlocal.content.Details.Capability;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Format;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Stage;
import interlocal.content.Details.Years;
import interlocal.content.Document;
import interlocal.content.Header;
import interlocal.content.Place;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.content.Subjects;
import interlocal.markup.Rendering;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** As many made-up records as are asked for; equal for equal numbers. */
final class GeneratedCorpus {

    /** Of ten thousand and of a million records the first are the same. */
    private static final long SEED = 20_261_122;

    private static final List<RecordType> TYPES = List.of(
            RecordType.CASE_STUDY,
            RecordType.PROVIDER,
            RecordType.RESEARCH,
            RecordType.LESSON,
            RecordType.TRAINING,
            RecordType.PRESENTATION);
    private static final int THIS_YEAR = 2026;

    private final RealContent real;
    private final TextGenerator prattle;
    private final List<Integer> lengths;
    private final Zipf<RecordType> types = new Zipf<>(TYPES, 1);
    private final Zipf<Term> services;
    private final Zipf<Term> models;
    private final Zipf<Term> practices;
    private final Zipf<Term> jurisdictions;
    private final Zipf<String> languages = new Zipf<>(List.of("en", "fr", "es", "de", "pt-BR"), 3);

    GeneratedCorpus(RealContent real) {
        this.real = real;
        var random = new Random(SEED);
        prattle = new TextGenerator(real.documents(), random);
        lengths = real.documents().stream()
                .map(document -> document.rendered().text().split("\\s+").length)
                .toList();
        services = new Zipf<>(real.terms(Scheme.SERVICE_TYPES, random), 1);
        models = new Zipf<>(real.terms(Scheme.PARTNERSHIP_MODELS, random), 1);
        practices = new Zipf<>(real.terms(Scheme.PRACTICES, random), 1);
        jurisdictions = new Zipf<>(real.terms(Scheme.JURISDICTIONS, random), 1);
    }

    /** A generator of its own for each record, and for what is asked of them. */
    static Random random(long number) {
        return new Random(SEED * 31 + number * 0x9E3779B97F4A7C15L);
    }

    RealContent real() {
        return real;
    }

    TextGenerator prattle() {
        return prattle;
    }

    Zipf<Term> services() {
        return services;
    }

    Zipf<Term> models() {
        return models;
    }

    Zipf<RecordType> types() {
        return types;
    }

    /** The record of a number, counted from 0. */
    Document document(int number) {
        var random = random(number);
        var type = types.draw(random);
        var slug = "record-" + number;
        var body = prattle.text(Math.max(30, lengths.get(random.nextInt(lengths.size()))), random);
        var rendered = new Rendering.Html("", List.of(), body, List.of(), List.of());
        return new Document(
                type.folder() + "/" + slug + ".md",
                type,
                new Slug(slug),
                header(random),
                details(type, random),
                Map.of(),
                body,
                rendered);
    }

    private Header header(Random random) {
        var places = jurisdictions.some(0, 2, random).stream()
                .map(term -> place(term, random))
                .toList();
        return new Header(
                TextGenerator.capital(prattle.phrase(6 + random.nextInt(9), random)),
                TextGenerator.capital(prattle.phrase(20 + random.nextInt(20), random)),
                List.of(),
                new Subjects(services.some(0, 3, random), models.some(0, 2, random), practices.some(0, 2, random)),
                places,
                prattle.words(random.nextInt(3), random),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                languages.draw(random),
                LocalDate.of(THIS_YEAR, 11, 22).minusDays(random.nextInt(4_000)),
                null,
                null,
                null,
                "CC-BY-4.0");
    }

    private Place place(Term term, Random random) {
        return new Place(
                term,
                TextGenerator.capital(prattle.phrase(1, random)),
                null,
                real.vocabularies()
                        .of(Scheme.JURISDICTIONS)
                        .label(term.lineage().getFirst()),
                null,
                null,
                (long) Math.pow(10, 3 + 4 * random.nextDouble()));
    }

    private Details details(RecordType type, Random random) {
        return switch (type) {
            case CASE_STUDY ->
                new CaseStudy(
                        new Years(year(random), null),
                        any(Outcome.values(), random),
                        prattle.words(random.nextInt(4), random),
                        prattle.phrase(25, random),
                        prattle.phrase(20, random),
                        any(Evidence.values(), random),
                        List.of());
            case LESSON ->
                new Details.Lesson(any(Stage.values(), random), null, null, prattle.phrase(12, random), List.of());
            case RESEARCH ->
                new Details.Research(
                        year(random), prattle.phrase(3, random), null, null, null, prattle.phrase(30, random));
            case TRAINING ->
                new Details.Training(
                        prattle.phrase(2, random),
                        any(Format.values(), random),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of());
            case PROVIDER ->
                new Details.Provider(
                        prattle.phrase(2, random),
                        List.of(any(Capability.values(), random)),
                        jurisdictions.some(1, 2, random),
                        null,
                        List.of(),
                        null);
            case PRESENTATION, PAGE ->
                new Details.Presentation(prattle.phrase(3, random), LocalDate.of(year(random), 5, 1), null, List.of());
        };
    }

    private static int year(Random random) {
        return THIS_YEAR - (int) Math.abs(random.nextGaussian() * 15);
    }

    /** The first is the commonest. */
    private static <T> T any(T[] all, Random random) {
        return all[Math.min(random.nextInt(all.length), random.nextInt(all.length))];
    }
}
