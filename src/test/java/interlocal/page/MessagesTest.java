package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.Role;
import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.meeting.protocol.Refusal;
import interlocal.search.Facet;
import interlocal.search.Sort;
import interlocal.search.policy.SearchField;
import interlocal.vocabulary.Scheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The messages of the interface and those who say them agree. */
class MessagesTest {

    private static final List<String> EXAMPLES =
            List.of("phrase", "either", "without", "intitle", "name", "subject", "outcome", "outcomes", "service");
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9][a-z0-9.-]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.)\"\\s+\\+");
    private static final Pattern SAID =
            Pattern.compile("(?:\\bmsg|essages(?:\\(\\))?)\\s*\\.(?:get|has)\\(\\s*\"([a-z0-9.-]*[a-z0-9-])\"\\s*[,)]");
    private static final Pattern FACT = Pattern.compile("\\b(?:text|texts|terms|choice|mark|add)\\(\\s*\"([a-z-]+)\"");

    /** Written, but not said yet. */
    private static final Set<String> TO_COME = Set.of();

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("interlocal.page.messages", Locale.ROOT);

    private final String sources = read(Path.of("src", "main", "java", "interlocal", "page"))
            + read(Path.of("src", "main", "java", "interlocal", "ui"))
            + read(Path.of("src", "main", "java", "interlocal", "meeting"))
            + read(Path.of("src", "main", "java", "interlocal", "accounts"));

    @Test
    void whateverIsSaidHasWords() {
        assertThat(WORDS.keySet()).containsAll(found(SAID, sources));
    }

    @Test
    void everyFactHasALabel() {
        var facts = found(FACT, read(Path.of("src", "main", "java", "interlocal", "page", "record", "Facts.java")));
        assertThat(facts).hasSizeGreaterThan(20);
        assertThat(WORDS.keySet()).containsAll(with("record.", facts.stream()));
    }

    @Test
    void everyTypeFacetAndChoiceHasWords() {
        var searchable = Arrays.stream(RecordType.values())
                .filter(RecordType::searchable)
                .toList();
        var keys = searchable.stream().map(RecordType::key).toList();
        var folders = searchable.stream().map(RecordType::folder).toList();
        assertThat(WORDS.keySet())
                .containsAll(with("type.", keys.stream()))
                .containsAll(with("record.next.", keys.stream()))
                .containsAll(with("nav.", folders.stream()))
                .containsAll(with("home.do.", folders.stream()))
                .containsAll(with("home.do.", folders.stream().map(folder -> folder + ".text")))
                .containsAll(with("browse.", keys.stream().flatMap(key -> Stream.of(key + ".title", key + ".text"))))
                .containsAll(with("facet.", Arrays.stream(Facet.values()).map(Facet::key)))
                .containsAll(with("search.sort.", Arrays.stream(Sort.values()).map(Sort::key)))
                .containsAll(with("problem.", Stream.of("400.title", "400.text", "403.title", "403.text")))
                .containsAll(with("problem.", Stream.of("405.title", "405.text")))
                .containsAll(with("problem.", Stream.of("404.title", "404.text", "410.title", "410.text")))
                .containsAll(with("problem.", Stream.of("429.title", "429.text", "500.title", "500.text")))
                .containsAll(with(
                        "ranking.field.", Arrays.stream(SearchField.values()).map(SearchField::key)))
                .containsAll(with("ranking.exact.", EXAMPLES.stream()))
                .containsAll(with("problem.", Stream.of("503.title", "503.text")))
                .containsAll(with("discussion.refused.", refusals()))
                .containsAll(with("role.", Arrays.stream(Role.values()).map(Role::key)))
                .containsAll(
                        with("event.", Arrays.stream(AccountEvent.What.values()).map(AccountEvent.What::key)))
                .containsAll(with(
                        "account.refused.",
                        Arrays.stream(interlocal.accounts.protocol.Refusal.values())
                                .map(interlocal.accounts.protocol.Refusal::key)))
                .containsAll(with("outcome.", Details.Outcome.values()))
                .containsAll(with("evidence.", Details.Evidence.values()))
                .containsAll(with("stage.", Details.Stage.values()))
                .containsAll(with("format.", Details.Format.values()))
                .containsAll(with("capability.", Details.Capability.values()))
                .containsAll(with("record.basis.", Details.Basis.values()));
    }

    @Test
    void noWordsAreWrittenForNobody() {
        var texts = found(TEXT, sources);
        var beginnings = found(BEGINNING, sources);
        var values = Stream.of(
                        texts.stream(),
                        Arrays.stream(RecordType.values()).flatMap(type -> Stream.of(type.key(), type.folder())),
                        Arrays.stream(Facet.values()).map(Facet::key),
                        Arrays.stream(Sort.values()).map(Sort::key),
                        Arrays.stream(Scheme.values())
                                .flatMap(scheme -> Stream.of(scheme.key(), scheme.key() + ".text")),
                        refusals(),
                        ofAccounts(),
                        Stream.of("400", "403", "404", "405", "410", "429", "500", "503"),
                        Arrays.stream(SearchField.values()).map(SearchField::key),
                        EXAMPLES.stream().flatMap(example -> Stream.of(example, example + ".finds")),
                        choices())
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        assertThat(WORDS.keySet().stream()
                        .filter(key -> !TO_COME.contains(key))
                        .filter(key -> !texts.contains(key))
                        .filter(key -> beginnings.stream()
                                .filter(key::startsWith)
                                .noneMatch(beginning -> ends(key.substring(beginning.length()), values)))
                        .filter(key -> !key.matches("(population|decade)\\..*")))
                .as("words that nobody says")
                .isEmpty();
    }

    @Test
    void everySentenceFillsIn() {
        for (var key : WORDS.keySet()) {
            assertThat(new MessageFormat(WORDS.getString(key), Locale.US).format(new Object[] {1, 1, 1, 1}))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{", "}");
            assertThat(WORDS.getString(key).replace("''", "")).as(key).doesNotContain("'");
        }
    }

    private static boolean ends(String rest, Set<String> values) {
        return values.contains(rest.replaceFirst("\\.(title|text)$", ""));
    }

    private static Stream<String> choices() {
        return Stream.of(
                        Details.Outcome.values(),
                        Details.Evidence.values(),
                        Details.Stage.values(),
                        Details.Format.values(),
                        Details.Capability.values(),
                        Details.Basis.values())
                .flatMap(Arrays::stream)
                .map(choice -> ((Details.Choice) choice).key());
    }

    private static Stream<String> refusals() {
        return Arrays.stream(Refusal.values()).map(Refusal::key);
    }

    private static Stream<String> ofAccounts() {
        return Stream.of(
                        Arrays.stream(Role.values()).map(Role::key),
                        Arrays.stream(AccountEvent.What.values()).map(AccountEvent.What::key),
                        Arrays.stream(interlocal.accounts.protocol.Refusal.values())
                                .map(interlocal.accounts.protocol.Refusal::key))
                .flatMap(keys -> keys);
    }

    private static Set<String> with(String beginning, Details.Choice... choices) {
        return with(beginning, Arrays.stream(choices).map(Details.Choice::key));
    }

    private static Set<String> with(String beginning, Stream<String> ends) {
        return ends.map(end -> beginning + end).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path place) {
        try (var files = Files.walk(place)) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
