package interlocal.content.tree;

import interlocal.content.Slug;
import interlocal.content.frontmatter.Field;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import interlocal.content.frontmatter.Notation;
import interlocal.content.frontmatter.ValueType;
import interlocal.content.frontmatter.ValueTypes;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.List;

/** The fields of a decision model. */
final class DecisionModelFields {

    static final int HEAVIEST = 3;
    private static final ValueType.Text LABELLING = ValueTypes.text(120);
    private static final ValueType.Text SENTENCE = ValueTypes.text(500);

    static final Value<String> TITLE = Field.required("model.title", LABELLING);
    static final Value<String> VERSION = Field.required("model.version", LABELLING);
    static final Value<String> SUMMARY = Field.required("model.summary", SENTENCE);
    static final Value<String> STATEMENT = Field.required("model.statement", ValueTypes.PARAGRAPH);

    static final Value<String> SOURCE_TITLE = Field.required("model.sources.title", SENTENCE);
    static final Value<String> PUBLISHER = Field.one("model.sources.publisher", ValueTypes.LINE);
    static final Value<URI> URL = Field.one("model.sources.url", Notation.WEB_ADDRESS);
    static final Value<Slug> RECORD = Field.one("model.sources.record", Notation.SLUG);
    static final FieldGroup SOURCES = Field.groups("model.sources", SOURCE_TITLE, PUBLISHER, URL, RECORD);

    static final Value<Slug> SIDE = Field.required("model.sides.side", Notation.SLUG);
    static final Value<Slug> TYPE = Field.required("model.types.type", Notation.SLUG);
    static final Value<Slug> FACTOR = Field.required("model.factors.factor", Notation.SLUG);
    static final Value<String> LABEL = Field.required("model.label", LABELLING);
    static final Value<String> NOTE = Field.one("model.note", ValueTypes.LINE);
    static final Value<Term> MODELS = Field.many("model.types.models", ValueTypes.term(Scheme.PARTNERSHIP_MODELS));
    static final FieldGroup SIDES = Field.groups("model.sides", SIDE, LABEL, NOTE);
    static final FieldGroup TYPES = Field.groups("model.types", TYPE, LABEL, NOTE, MODELS);

    static final Value<Integer> WEIGHT =
            Field.required("model.factors.weight", ValueTypes.integer(-HEAVIEST, HEAVIEST));
    static final Value<Integer> SOURCE =
            Field.required("model.factors.source", ValueTypes.integer(1, Field.MOST_ITEMS));
    static final Value<String> BECAUSE = Field.required("model.factors.because", SENTENCE);
    static final FieldGroup COLLABORATING = Field.group("model.factors.collaborating", WEIGHT, SOURCE, BECAUSE);
    static final FieldGroup TOWARDS = Field.groups("model.factors.towards", TYPE, WEIGHT, SOURCE, BECAUSE);

    static final Value<String> QUESTION = Field.required("model.factors.question", SENTENCE);
    static final Value<String> DISCUSS = Field.one("model.factors.discuss", ValueTypes.LINE);
    static final Value<String> GRADES = Field.many("model.factors.grades", ValueTypes.LINE);
    static final Value<Slug> LESSONS = Field.many("model.factors.lessons", Notation.SLUG);
    static final FieldGroup FACTORS = Field.groups(
            "model.factors", FACTOR, SIDE, LABEL, QUESTION, DISCUSS, GRADES, COLLABORATING, TOWARDS, LESSONS);

    private DecisionModelFields() {}

    /** The same field, but its value must be one of those that the file defines. */
    static Value<Slug> among(Value<Slug> field, List<Slug> defined) {
        return Field.required(field.name(), ValueTypes.choice(defined));
    }
}
