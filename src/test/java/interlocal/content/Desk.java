package interlocal.content;

import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.VocabularyReader;
import interlocal.markup.Markup;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;

/** Reads single files against a small vocabulary and a folder that has a few other files. */
public final class Desk {

    public static final Markup MARKUP = new Markup();
    public static final String MINIMAL = "---\ntitle: Trust\nsummary: It grows slowly.\n---\n";
    public static final Vocabularies WORDS = words();

    /** From which dates are near or far. */
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final Set<String> OTHERS = Set.of(
            "lessons/build-trust.md",
            "case-studies/map.png",
            "presentations/slides.pdf",
            "presentations/a b#1.pdf",
            "lessons/trust.md");

    private Desk() {}

    public static Reading read(String path, String text) {
        return read(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reading read(String path, byte[] bytes) {
        var file = new TreePath(path);
        return reader().read(file, file.recordType().orElseThrow(), bytes);
    }

    static DocumentReader reader() {
        return new DocumentReader(MARKUP, WORDS, path -> OTHERS.contains(path.text()), TODAY);
    }

    public static Document accepted(String path, String text) {
        return accepted(read(path, text));
    }

    public static Document accepted(Reading reading) {
        if (reading instanceof Reading.Accepted(Document document, var _)) {
            return document;
        }
        throw new AssertionError("rejected: " + reading.problems());
    }

    /** A file of a type with one or more keys more than the required ones; they begin in line 4. */
    public static String with(String... lines) {
        return "---\ntitle: Trust\nsummary: It grows slowly.\n" + String.join("\n", lines) + "\n---\n";
    }

    public static String vocabulary(Scheme scheme) {
        return switch (scheme) {
            case SERVICE_TYPES -> """
                - term: public-safety
                  label: Public safety
                  children:
                    - term: public-safety/fire
                      label: Fire protection
                      synonyms: [fire brigade]
                      note: Engines and people.
                """;
            case PARTNERSHIP_MODELS -> "- term: mutual-aid\n  label: Mutual aid\n";
            case PRACTICES -> "- term: trust\n  label: Trust\n";
            case JURISDICTIONS -> """
                - term: united-states
                  label: United States
                  synonyms: [USA]
                  children:
                    - term: united-states/oregon
                      label: Oregon
                - term: canada
                  label: Canada
                """;
        };
    }

    static VocabularyReader.ReadVocabulary vocabulary(Scheme scheme, String text) {
        return VocabularyReader.read(scheme, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Vocabularies words() {
        var read = new EnumMap<Scheme, interlocal.vocabulary.Vocabulary>(Scheme.class);
        Arrays.stream(Scheme.values())
                .forEach(scheme ->
                        read.put(scheme, vocabulary(scheme, vocabulary(scheme)).vocabulary()));
        return new Vocabularies(read);
    }

    public static List<Rule> rules(Reading reading) {
        return reading.problems().stream().map(Problem::rule).toList();
    }
}
