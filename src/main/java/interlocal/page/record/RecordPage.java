package interlocal.page.record;

import interlocal.catalog.Lookup;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.catalog.file.Attachments.Stored;
import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.messages.Reader;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageRequest;
import interlocal.page.PageSource;
import interlocal.page.ProblemPages;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit;
import interlocal.page.Visit.Moved;
import interlocal.page.Visit.Shown;
import interlocal.page.part.JsonLd;
import interlocal.page.part.Kept;
import interlocal.page.part.LibraryState;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a record of any type. */
@Component
final class RecordPage implements PageSource {

    private static final int UNKNOWN = 404;
    private static final int GONE = 410;
    private static final long MOST_CHARACTERS = 12_000_000;

    private static final String STRONG = "/" + RecordType.CASE_STUDY.folder()
            + SearchRequest.EVERYTHING
                    .only(Facet.EVIDENCE, new Term(Details.Evidence.STRONG.key()))
                    .query();

    private final Records records;
    private final RecordModels models;
    private final ProblemPages problems;
    private final Translations translations;
    private final Templates templates;
    private final JsonLd jsonLd;
    private final Kept<Key, Page> kept;

    /**
     * What a page depends on besides the state of the library.
     *
     * @param files those of its attachments that there are
     */
    private record Key(Slug slug, int revision, Instant changed, List<Stored> files, Locale language) {}

    RecordPage(
            Records records,
            RecordModels models,
            ProblemPages problems,
            Translations translations,
            Templates templates,
            JsonLd jsonLd,
            LibraryState library) {
        this.records = records;
        this.models = models;
        this.problems = problems;
        this.translations = translations;
        this.templates = templates;
        this.jsonLd = jsonLd;
        this.kept = new Kept<>(library, MOST_CHARACTERS, page -> page.html().length(), _ -> true);
    }

    /** The addresses below the folder of each type; {@code /about} redirects to the page about the portal. */
    @Override
    public List<Route> routes() {
        var about = Route.at("about", _ -> new Moved("/" + RecordType.PAGE.folder() + "/about"));
        return Stream.concat(
                        Stream.of(about),
                        Arrays.stream(RecordType.values())
                                .map(type -> Route.below(type.folder(), (request, name) -> visit(type, name, request))))
                .toList();
    }

    private Visit visit(RecordType type, String name, PageRequest request) {
        return switch (records.lookUp(type, name)) {
            case Lookup.Found(var found) -> visit(found, request);
            case Lookup.Moved(var address) -> new Moved(address);
            case Lookup.Gone() -> new Shown(problems.page(GONE, request.reader()));
            case Lookup.Unknown() -> new Shown(problems.page(UNKNOWN, request.reader()));
        };
    }

    /** Redirects if the record has another address: a text on a term is shown only on the term's page. */
    private Visit visit(Published found, PageRequest request) {
        var address = found.document().address();
        return address.equals("/" + request.path()) ? new Shown(page(found, request.reader())) : new Moved(address);
    }

    /** Where to go from a page about the portal: what the library is for, and how to read it. */
    private static List<Link> next(Document page, Labels labels) {
        var messages = labels.messages();
        return Stream.of(
                        new Link(messages.get("page.next.cases"), "/" + RecordType.CASE_STUDY.folder()),
                        new Link(messages.get("page.next.strong"), STRONG),
                        new Link(messages.get("page.next.services"), "/" + Scheme.SERVICE_TYPES.key()),
                        new Link(messages.get("page.next.providers"), "/" + RecordType.PROVIDER.folder()),
                        new Link(messages.get("page.next.evidence"), "/" + RecordType.PAGE.folder() + "/evidence"))
                .filter(link -> !page.address().equals(link.address()))
                .toList();
    }

    private Page page(Published record, Reader reader) {
        var document = record.document();
        var key = new Key(
                document.slug(), record.revision(), record.changed(), models.files(document), reader.language());
        return kept.of(key, () -> render(record, reader));
    }

    private Page render(Published record, Reader reader) {
        var document = record.document();
        var labels = translations.labels(reader);
        var model = models.of(record, labels);
        return new Page(
                200,
                document.type().folder(),
                document.address(),
                document.header().title(),
                document.header().summary(),
                jsonLd.record(record),
                true,
                templates.render(
                        document.type() == RecordType.PAGE ? new ProseModel(model, next(document, labels)) : model,
                        labels));
    }
}
