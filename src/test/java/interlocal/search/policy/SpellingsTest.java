package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SpellingsTest {

    static final List<Spellings.SpellingRule> RULES = Spellings.RULES;

    private static final Set<String> WORDS = wordsOfTheLibrary();

    /** British spellings that the library may not happen to have. */
    private static final Set<String> OTHERS = Set.of(
            "organisational",
            "neighbourhoods",
            "theatres",
            "programmes",
            "licence",
            "dialogues",
            "councillors",
            "practising",
            "kerbside",
            "snowploughs",
            "enrolment",
            "modelling",
            "judgements");

    @ParameterizedTest
    @FieldSource("RULES")
    void everyWordThatARuleChangesHasThePartItIsAbout(Spellings.SpellingRule rule) {
        var changed = Stream.concat(WORDS.stream(), OTHERS.stream())
                .filter(word -> rule.pattern().matcher(word).find())
                .toList();
        assertThat(changed).isNotEmpty().allMatch(word -> word.contains(rule.part()));
    }

    private static Set<String> wordsOfTheLibrary() {
        try (var files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(SpellingsTest::read)
                    .flatMap(text -> Pattern.compile("[^a-z]+").splitAsStream(text.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
