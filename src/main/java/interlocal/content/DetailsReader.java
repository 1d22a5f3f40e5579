package interlocal.content;

import interlocal.content.Details.Basis;
import interlocal.content.Details.Capability;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Contact;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.PortalPage;
import interlocal.content.Details.Presentation;
import interlocal.content.Details.Provider;
import interlocal.content.Details.Research;
import interlocal.content.Details.Result;
import interlocal.content.Details.Session;
import interlocal.content.Details.Stage;
import interlocal.content.Details.Training;
import interlocal.content.Details.Years;
import interlocal.vocabulary.Scheme;
import org.jspecify.annotations.Nullable;

/** Reads the front matter that only one type has. */
final class DetailsReader {

    private static final ValueType<String> PARAGRAPH = ValueType.text(2_000);
    private static final ValueType<Integer> YEAR = ValueType.integer(1500, 2200);

    private final FrontMatterReader fields;
    private final TermValueTypes terms;
    private final int sources;

    DetailsReader(FrontMatterReader fields, TermValueTypes terms, int sources) {
        this.fields = fields;
        this.terms = terms;
        this.sources = sources;
    }

    Details read(RecordType type) {
        return switch (type) {
            case CASE_STUDY -> caseStudy();
            case LESSON -> lesson();
            case RESEARCH -> research();
            case TRAINING -> training();
            case PROVIDER -> provider();
            case PRESENTATION -> presentation();
            case PAGE -> new PortalPage();
        };
    }

    private CaseStudy caseStudy() {
        return new CaseStudy(
                fields.map("years", DetailsReader::years),
                fields.get("outcome", ValueType.choice(Outcome.class)),
                fields.texts("partners"),
                fields.get("governance", PARAGRAPH),
                fields.get("funding", PARAGRAPH),
                fields.get("evidence", ValueType.choice(Evidence.class)),
                fields.maps("results", this::result));
    }

    private static @Nullable Years years(FrontMatterReader years) {
        var from = years.required("from", YEAR);
        var to = years.get("to", YEAR);
        return from == null ? null : new Years(from, to);
    }

    private Result result(FrontMatterReader result) {
        var read = new Result(
                result.required("measure", 200),
                result.text("baseline"),
                result.text("value"),
                result.text("unit"),
                result.get("currency", ValueType.CURRENCY),
                result.text("period"),
                result.get("basis", ValueType.choice(Basis.class)),
                result.get("source", ValueType.integer(1, 500)));
        if (read.value() != null && read.basis() == null) {
            result.complain("measure", Rule.BASIS_MISSING, read.measure());
        }
        if (read.source() != null && read.source() > sources) {
            result.complain("source", Rule.SOURCE_NUMBER, read.source(), sources);
        }
        return read;
    }

    private Lesson lesson() {
        return new Lesson(
                fields.get("stage", ValueType.choice(Stage.class)),
                fields.text("series"),
                fields.get("number", ValueType.integer(1, 10_000)),
                fields.get("warning-sign", PARAGRAPH),
                fields.list("in-practice", PARAGRAPH));
    }

    private Research research() {
        return new Research(
                fields.get("year", YEAR),
                fields.text("publication"),
                fields.text("kind"),
                fields.text("doi"),
                fields.get("url", ValueType.WEB_ADDRESS),
                fields.get("finding", PARAGRAPH));
    }

    private Training training() {
        return new Training(
                fields.text("organiser"),
                fields.get("format", ValueType.choice(Details.Format.class)),
                fields.text("level"),
                fields.text("length"),
                fields.text("cost"),
                fields.text("recurrence"),
                fields.get("url", ValueType.WEB_ADDRESS),
                fields.maps("sessions", DetailsReader::session));
    }

    private static @Nullable Session session(FrontMatterReader session) {
        var starts = session.required("starts", ValueType.DATE_TIME);
        var ends = session.get("ends", ValueType.DATE_TIME);
        var zone = session.required("zone", ValueType.ZONE);
        var venue = session.text("venue");
        var capacity = session.get("capacity", ValueType.integer(1, 1_000_000));
        var registration = session.get("registration", ValueType.WEB_ADDRESS);
        return starts == null || zone == null ? null : new Session(starts, ends, zone, venue, capacity, registration);
    }

    private Provider provider() {
        return new Provider(
                fields.text("kind"),
                fields.list("capabilities", ValueType.choice(Capability.class)),
                fields.list("serves", terms.term(Scheme.JURISDICTIONS)),
                fields.map(
                        "contact",
                        contact -> new Contact(
                                contact.get("url", ValueType.WEB_ADDRESS),
                                contact.get("email", ValueType.MAIL_ADDRESS),
                                contact.get("phone", ValueType.PHONE))),
                fields.list("languages", ValueType.LANGUAGE),
                fields.text("cost"));
    }

    private Presentation presentation() {
        return new Presentation(
                fields.text("event"),
                fields.get("date", ValueType.DATE),
                fields.text("place"),
                fields.texts("presenters"));
    }
}
