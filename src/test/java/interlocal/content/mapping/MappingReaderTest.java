package interlocal.content.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import interlocal.messages.Reader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

    private static List<Problem> problems(String yaml) {
        var read = MappingReader.read("mapping.yml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(read.mapping().isPresent())
                .isEqualTo(read.problems().stream().noneMatch(Problem::isError));
        return read.problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- folders | 1 MAPPING | a map with the key folders",
                "folders: [posts] | 1 MAPPING | a map of keys and values",
                "folders: {posts: lessen} | 1 CHOICE | case-study, lesson",
                "folders: {posts: {name: '{slug}'}} | 1 MISSING_KEY | type",
                "folders: {posts: {type: lesson, name: '{day}'}} | 1 MAPPING | {slug} or {path}",
                "folders: {posts: {type: lesson, name: '{slug}{slug}'}} | 1 MAPPING | {slug} or {path}",
                "folders: {posts: {type: lesson, names: x}} | 1 UNKNOWN_KEY | type, name, defaults",
                "keys: {tags: topics} | 1 MAPPING | “topics” is no key of a record",
                "values: {topics: {a: b}} | 1 MAPPING | “topics”",
                "defaults: {topics: a} | 1 MAPPING | “topics”",
                "dates: [jjjj] | 1 MAPPING | d MMMM yyyy",
                "text: {'(': x} | 1 MAPPING | no regular expression",
                "text: {'(a)': $2} | 1 MAPPING | names a group",
                "text: {a: '$'} | 1 MAPPING | names a group",
                "folder: {posts: lesson} | 1 UNKNOWN_KEY | folders",
                "folders: {posts: lesson | 1 YAML | not YAML"
            })
    void saysWhatIsWrongWhereAndWhatToDo(String yaml, String rule, String says) {
        assertThat(problems(yaml)).first().satisfies(problem -> {
            assertThat(problem.line() + " " + problem.rule()).isEqualTo(rule);
            assertThat(problem.says(Reader.UNKNOWN) + problem.remedy(Reader.UNKNOWN))
                    .contains(says);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "{slug}, posts/2019-03-01-a.md, 2019-03-01-a,",
        "{date}-{slug}, posts/2019-03-01-a_b.md, a-b, 2019-03-01",
        "{date}-{slug}, posts/2019-3-1-a.md, a, 2019-03-01",
        "{date}-{slug}, posts/2019-02-30-a.md, a,",
        "{date}-{slug}, posts/news.md, news,",
        "{year}/{month}/{path}, posts/2019/03/a.md, a,",
        "{number}-{slug}, posts/01-intro.md, intro,",
        "{day}.{month}.{year} {slug}, posts/24.12.2019 Łódź.md, lodz, 2019-12-24",
        "{path}, posts/setup/install.md, setup-install,",
        "{slug}, posts/setup/index.md, setup,",
        "{slug}, posts/setup/_index.md, setup,",
        "{slug}, posts/README.md, posts,",
        "{date}-{slug}, posts/2019-03-01-a/index.md, a, 2019-03-01"
    })
    void aNameSaysWhatItsPatternSays(String pattern, String path, String slug, String date) {
        var folder = MappingReader.read(
                        "mapping.yml",
                        ("folders: {posts: {type: lesson, name: '" + pattern + "'}}").getBytes(StandardCharsets.UTF_8))
                .mapping()
                .orElseThrow()
                .folder(new TreePath(path))
                .orElseThrow();
        var named = folder.named(new TreePath(path)).getFirst();
        assertThat(named.slug()).hasToString(slug);
        assertThat(named.date() == null ? null : named.date().toString()).isEqualTo(date);
    }

    @Test
    void theMappingsOfTheDocumentationAreMappings() throws IOException {
        var guide = Files.readString(Path.of("docs/content-guide.md"));
        var example = Pattern.compile("(?s)```yaml\n(folders:.*?)```").matcher(guide);
        assertThat(example.find()).isTrue();
        assertThat(problems(example.group(1))).isEmpty();
        try (var files = Files.list(Path.of("docs/mappings"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(problems(Files.readString(file))).isEmpty());
        }
    }

    @Test
    void noDamageMakesItFail() {
        var random = new Random(35);
        var good = """
            folders: {posts: {type: lesson, name: "{date}-{slug}"}, x: none}
            keys: {date: published}
            values: {practices: {a: b}}
            dates: [d.M.yyyy]
            text: {'(a)': '$1'}
            """;
        for (var i = 0; i < 2_000; i++) {
            var damaged = new StringBuilder(good);
            for (var j = 0; j < 3; j++) {
                damaged.setCharAt(
                        random.nextInt(damaged.length()), "{}[]:,'\"$\\-&*!(x\0\n".charAt(random.nextInt(18)));
            }
            var _ = problems(damaged.toString());
        }
    }
}
