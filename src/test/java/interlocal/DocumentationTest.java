package interlocal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows the documentation arrives. */
class DocumentationTest {

    private static final Pattern SAMPLES = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:|#)([^)#\\s]+)");
    /** As {@code `search/Facet`}: a class of a module. */
    private static final Pattern CLASS = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w+)`");

    private static final List<Path> CODE =
            List.of(Path.of("src/main/java/interlocal"), Path.of("src/test/java/interlocal"));

    static Stream<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "CONTEXT.md", "CHANGELOG.md")
                            .map(Path::of),
                    docs.filter(file -> file.toString().endsWith(".md")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        var here = document.toAbsolutePath();
        var text = SAMPLES.matcher(Files.readString(document)).replaceAll("x");
        assertThat(found(LINK, text).map(here::resolveSibling)).allMatch(file -> Files.exists(file));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void classesThatAreNamedAreThere(Path document) throws IOException {
        if (!document.startsWith("docs/adr")) {
            assertThat(found(CLASS, Files.readString(document))).allMatch(DocumentationTest::isThere);
        }
    }

    @Test
    void thePathToAFirstChangeIsOnePage() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(readme.split("## A first change", 2)[1].split("\n## ", 2)[0].lines())
                .hasSizeLessThan(30);
    }

    private static boolean isThere(String name) {
        return CODE.stream().anyMatch(code -> Files.exists(code.resolve(name + ".java")));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
