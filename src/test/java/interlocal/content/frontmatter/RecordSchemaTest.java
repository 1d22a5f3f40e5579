package interlocal.content.frontmatter;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Desk;
import interlocal.content.RecordType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordSchemaTest {

    private static final FieldWords WORDS = new FieldWords(FieldWords.read().in(Locale.ENGLISH));

    /** Every field of every type, nested ones below theirs. */
    static Stream<Field> fields() {
        return Arrays.stream(RecordType.values())
                .flatMap(type -> withNested(RecordSchema.of(type).fields()))
                .distinct();
    }

    private static Stream<Field> withNested(List<Field> fields) {
        return fields.stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field),
                        field instanceof Field.FieldGroup group ? withNested(group.fields()) : Stream.empty()));
    }

    @Test
    void everyFieldHasALabelAndAHintAndNobodyElse() {
        assertThat(fields()).allSatisfy(field -> {
            assertThat(WORDS.label(field)).matches("\\p{Lu}[^.]*");
            assertThat(WORDS.hint(field)).matches("\\p{Lu}.*[.]").doesNotContain("''");
        });
        var names = fields().flatMap(field -> Stream.of(field.name(), field.name() + ".hint"))
                .collect(toSet());
        assertThat(ResourceBundle.getBundle("interlocal.content.fields", Locale.ROOT)
                        .keySet())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfATypeDiffer(RecordType type) {
        assertThat(RecordSchema.of(type).fields()).extracting(Field::key).doesNotHaveDuplicates();
    }

    /** A field that is read but not described would be missing from forms, schemas and the guide. */
    @ParameterizedTest
    @EnumSource
    void theReaderKnowsTheKeysThatAreDescribedAndNoOthers(RecordType type) {
        var file = type.folder() + "/a.md";
        var asked = Desk.read(file, Desk.with("x-own: 1"))
                .problems()
                .getFirst()
                .details()
                .getLast();
        assertThat(asked.toString())
                .startsWith(RecordSchema.of(type).fields().stream()
                        .map(Field::key)
                        .sorted()
                        .collect(joining(", "))
                        .substring(0, 100));
    }

    @Test
    void whatIsNestedIsNamedBelowWhatItIsNestedIn() {
        assertThat(fields()).allSatisfy(field -> {
            if (field instanceof Field.FieldGroup group) {
                assertThat(group.fields())
                        .allSatisfy(nested -> assertThat(nested.name()).isEqualTo(group.name() + "." + nested.key()));
                assertThat(group.fields())
                        .extracting(Field::key)
                        .containsAll(group.needs().keySet())
                        .containsAll(group.needs().values());
            }
        });
    }
}
