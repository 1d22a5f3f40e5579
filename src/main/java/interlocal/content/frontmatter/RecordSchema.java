package interlocal.content.frontmatter;

import interlocal.content.Details;
import interlocal.content.RecordType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The front matter fields that a record of a type may have. The reader, the writer, the lists of providers, the JSON
 * Schema and the table in the content guide all follow it.
 *
 * @param fields in the order in which they should be written
 */
public record RecordSchema(RecordType type, List<Field> fields) {

    /** The schema of a type. */
    public static RecordSchema of(RecordType type) {
        return new RecordSchema(
                type,
                Stream.of(HeaderFields.FIRST, ofOnly(type), HeaderFields.LAST)
                        .flatMap(List::stream)
                        .toList());
    }

    /** The fields that only this type has. */
    public static List<Field> ofOnly(RecordType type) {
        return switch (type) {
            case CASE_STUDY -> CaseStudyFields.ALL;
            case LESSON -> LessonFields.ALL;
            case RESEARCH -> ResearchFields.ALL;
            case TRAINING -> TrainingFields.ALL;
            case PROVIDER -> ProviderFields.ALL;
            case PRESENTATION -> PresentationFields.ALL;
            case PAGE -> List.of();
        };
    }

    /** Reads the fields that only this type has. */
    static Details read(RecordType type, FrontMatterReader fields, int sources) {
        return switch (type) {
            case CASE_STUDY -> CaseStudyFields.read(fields, sources);
            case LESSON -> LessonFields.read(fields);
            case RESEARCH -> ResearchFields.read(fields);
            case TRAINING -> TrainingFields.read(fields);
            case PROVIDER -> ProviderFields.read(fields);
            case PRESENTATION -> PresentationFields.read(fields);
            case PAGE -> new Details.PortalPage();
        };
    }

    /** The field with a key; empty if there is none. */
    public Optional<Field> find(String key) {
        return Field.find(fields, key);
    }

    /**
     * The greatest number of characters (code points) in a text.
     *
     * @throws IllegalArgumentException if there is no text field with this key
     */
    public int longest(String key) {
        if (find(key).orElse(null) instanceof Field.Value<?> value
                && value.type() instanceof ValueType.Text(int longest)) {
            return longest;
        }
        throw new IllegalArgumentException("no text: " + key);
    }
}
