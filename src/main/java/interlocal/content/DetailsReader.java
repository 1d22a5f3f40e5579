package interlocal.content;

import interlocal.content.Details.Basis;
import interlocal.content.Details.Capability;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Contact;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Lesson;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Page;
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

    private static final Form<String> PARAGRAPH = Form.text(2_000);
    private static final Form<Integer> YEAR = Form.integer(1500, 2200);

    private final Fields fields;
    private final TermForms terms;
    private final int sources;

    DetailsReader(Fields fields, TermForms terms, int sources) {
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
            case PAGE -> new Page();
        };
    }

    private CaseStudy caseStudy() {
        return new CaseStudy(
                fields.map("years", DetailsReader::years),
                fields.get("outcome", Form.choice(Outcome.class)),
                fields.texts("partners"),
                fields.get("governance", PARAGRAPH),
                fields.get("funding", PARAGRAPH),
                fields.get("evidence", Form.choice(Evidence.class)),
                fields.maps("results", this::result));
    }

    private static @Nullable Years years(Fields years) {
        var from = years.required("from", YEAR);
        var to = years.get("to", YEAR);
        return from == null ? null : new Years(from, to);
    }

    private Result result(Fields result) {
        var read = new Result(
                result.required("measure", 200),
                result.text("baseline"),
                result.text("value"),
                result.text("unit"),
                result.get("currency", Form.CURRENCY),
                result.text("period"),
                result.get("basis", Form.choice(Basis.class)),
                result.get("source", Form.integer(1, 500)));
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
                fields.get("stage", Form.choice(Stage.class)),
                fields.text("series"),
                fields.get("number", Form.integer(1, 10_000)),
                fields.get("warning-sign", PARAGRAPH),
                fields.list("in-practice", PARAGRAPH));
    }

    private Research research() {
        return new Research(
                fields.get("year", YEAR),
                fields.text("publication"),
                fields.text("kind"),
                fields.text("doi"),
                fields.get("url", Form.WEB_ADDRESS),
                fields.get("finding", PARAGRAPH));
    }

    private Training training() {
        return new Training(
                fields.text("organiser"),
                fields.get("format", Form.choice(Details.Format.class)),
                fields.text("level"),
                fields.text("length"),
                fields.text("cost"),
                fields.text("recurrence"),
                fields.get("url", Form.WEB_ADDRESS),
                fields.maps("sessions", DetailsReader::session));
    }

    private static @Nullable Session session(Fields session) {
        var starts = session.required("starts", Form.DATE_TIME);
        var ends = session.get("ends", Form.DATE_TIME);
        var zone = session.required("zone", Form.ZONE);
        var venue = session.text("venue");
        var capacity = session.get("capacity", Form.integer(1, 1_000_000));
        var registration = session.get("registration", Form.WEB_ADDRESS);
        return starts == null || zone == null ? null : new Session(starts, ends, zone, venue, capacity, registration);
    }

    private Provider provider() {
        return new Provider(
                fields.text("kind"),
                fields.list("capabilities", Form.choice(Capability.class)),
                fields.list("serves", terms.term(Scheme.JURISDICTIONS)),
                fields.map(
                        "contact",
                        contact -> new Contact(
                                contact.get("url", Form.WEB_ADDRESS),
                                contact.get("email", Form.MAIL_ADDRESS),
                                contact.get("phone", Form.PHONE))),
                fields.list("languages", Form.LANGUAGE),
                fields.text("cost"));
    }

    private Presentation presentation() {
        return new Presentation(
                fields.text("event"), fields.get("date", Form.DATE), fields.text("place"), fields.texts("presenters"));
    }
}
