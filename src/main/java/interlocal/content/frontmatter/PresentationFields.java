package interlocal.content.frontmatter;

import interlocal.content.Details.Presentation;
import interlocal.content.frontmatter.Field.Value;
import java.time.LocalDate;
import java.util.List;

/** The front matter fields that only a presentation has. */
final class PresentationFields {

    static final Value<String> EVENT = Field.one("presentation.event", ValueTypes.LINE);
    static final Value<LocalDate> DATE = Field.one("presentation.date", Notation.DATE);
    static final Value<String> PLACE = Field.one("presentation.place", ValueTypes.LINE);
    static final Value<String> PRESENTERS = Field.many("presentation.presenters", ValueTypes.LINE);

    static final List<Field> ALL = List.of(EVENT, DATE, PLACE, PRESENTERS);

    private PresentationFields() {}

    static Presentation read(FrontMatterReader fields) {
        return new Presentation(fields.get(EVENT), fields.get(DATE), fields.get(PLACE), fields.list(PRESENTERS));
    }
}
