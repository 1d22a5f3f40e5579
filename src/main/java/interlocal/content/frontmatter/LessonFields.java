package interlocal.content.frontmatter;

import interlocal.content.Details.Lesson;
import interlocal.content.Details.Stage;
import interlocal.content.frontmatter.Field.Value;
import java.util.List;

/** The front matter fields that only a lesson has. */
final class LessonFields {

    static final Value<Stage> STAGE = Field.one("lesson.stage", ValueTypes.choice(Stage.class));
    static final Value<String> SERIES = Field.one("lesson.series", ValueTypes.LINE);
    static final Value<Integer> NUMBER = Field.one("lesson.number", ValueTypes.integer(1, 10_000));
    static final Value<String> WARNING_SIGN = Field.one("lesson.warning-sign", ValueTypes.PARAGRAPH);
    static final Value<String> IN_PRACTICE = Field.many("lesson.in-practice", ValueTypes.PARAGRAPH);

    static final List<Field> ALL = List.of(STAGE, SERIES, NUMBER, WARNING_SIGN, IN_PRACTICE);

    private LessonFields() {}

    static Lesson read(FrontMatterReader fields) {
        return new Lesson(
                fields.get(STAGE),
                fields.get(SERIES),
                fields.get(NUMBER),
                fields.get(WARNING_SIGN),
                fields.list(IN_PRACTICE));
    }
}
