package interlocal.page.part;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each model has its template beside it, which takes just that model. */
class TemplatesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_LINE = 160;

    @Test
    void aTemplateTakesTheModelThatItIsNamedAfter() throws IOException {
        var models = models();
        assertThat(models).hasSizeGreaterThan(15).allSatisfy(model -> {
            var name = Templates.name(model);
            assertThat(SOURCES.resolve(name)).exists();
            assertThat(rendering(name).getParameterTypes()).as(name).contains(model);
            assertThat(rendering(name).getParameterTypes())
                    .as(name)
                    .noneMatch(type -> models.contains(type) && type != model);
        });
    }

    @Test
    void noLineOfATemplateIsLong() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jte")))
                    .hasSizeGreaterThan(40)
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE)));
        }
    }

    /** What the compiler made of a template. */
    private static Method rendering(String name) throws ClassNotFoundException {
        var at = name.lastIndexOf('/') + 1;
        var generated =
                Class.forName(Templates.PACKAGE + "." + name.substring(0, at).replace('/', '.') + "Jte"
                        + name.substring(at, name.length() - ".jte".length()) + "Generated");
        return Arrays.stream(generated.getMethods())
                .filter(method ->
                        method.getName().equals("render") && method.getParameterTypes()[0] == HtmlTemplateOutput.class)
                .findFirst()
                .orElseThrow();
    }

    private static List<? extends Class<? extends TemplateModel>> models() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("interlocal/page"))) {
            return files.filter(file -> file.toString().endsWith("Model.java"))
                    .map(file -> SOURCES.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace('/', '.'))
                    .flatMap(TemplatesTest::model)
                    .toList();
        }
    }

    private static Stream<Class<? extends TemplateModel>> model(String name) {
        try {
            var type = Class.forName(name);
            return type != TemplateModel.class && TemplateModel.class.isAssignableFrom(type)
                    ? Stream.of(type.asSubclass(TemplateModel.class))
                    : Stream.empty();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
