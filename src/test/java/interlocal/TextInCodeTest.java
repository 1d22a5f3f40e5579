package interlocal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people read stands in bundles of messages, so that it can be said in other languages. In classes, two words side
 * by side in a string are text, except where nobody but programmers and operators reads them: in exceptions, logs,
 * annotations and queries. In templates, every letter is text that is neither in a tag nor in an expression, and every letter in an
 * attribute that is read out or shown. (A single word in a class is not found here, but by {@code LanguageTest}, which
 * reads every page in a language that marks what came from a message.)
 */
class TextInCodeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void noClassHasText() throws IOException {
        var speaking = files(".java").stream()
                .filter(file -> SPEAKING.contains(
                        file.getName(SOURCES.getNameCount() + 1).toString()))
                .toList();
        assertThat(speaking).hasSizeGreaterThan(150);
        assertThat(textIn(speaking.stream().map(SourceFile::read).toList())).isEmpty();
    }

    @Test
    void noTemplateHasText() throws IOException {
        assertThat(files(".jte"))
                .hasSizeGreaterThan(40)
                .allSatisfy(file -> assertThat(textInTemplate(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class Finds {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "String s = \"Nothing was found\";",
                    "String s() { return \"one \" + 2 + \" of them\"; }",
                    "String s = \"\"\"\n    Try again\n    \"\"\";",
                    "Object o = java.util.Map.of(\"key\", \"Your answers\");"
                })
        void textInAClass(String member) {
            assertThat(textIn(List.of(new SourceFile("Planted", "class Planted { " + member + " }"))))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "void f() { throw new IllegalStateException(\"never so\"); }",
                    "void f() { LOG.info(\"It is done\"); }",
                    "@Query(\"select all from\") void f();",
                    "/** Some words. */ String s = \"pill \" + \"search.total\";"
                })
        void noTextWhereOnlyProgrammersRead(String member) {
            assertThat(textIn(List.of(new SourceFile("Planted", "abstract class Planted { " + member + " }"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>Hello</p>",
                    "<p>${m.total()} records</p>",
                    "<img src=\"/a.png\" alt=\"A map\">",
                    "<button aria-label=\"Close ${m.name()}\"></button>",
                    "<input placeholder=\"Search\">",
                    "@if(m.some())yes@endif",
                    "${m.none() ? \"Not found\" : m.text()}"
                })
        void textInATemplate(String template) {
            assertThat(textInTemplate(template)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@param String name\n<p class=\"small quiet\">${msg.get(\"a.b\", m.x())} – 2</p>",
                    "@for(var a : m.all())<a href=\"/b\">${a}</a>@endfor",
                    "<td class=\"${m.n() ? \"bin-area most\" : null}\" aria-label=\"${msg.get(\"x\")}\">+100</td>",
                    "!{var a = m.a();}@template.interlocal.page.part.icon(name = \"search\")$unsafe{a}"
                })
        void noTextInATemplateThatAsksForMessages(String template) {
            assertThat(textInTemplate(template)).isEmpty();
        }
    }

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>?");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{2,} +\\p{L}{2,}");

    /** What others prescribe and nobody reads: of schema.org, of HTML. */
    private static final Set<String> FORMATS = Set.of("required name=text", "external noopener noreferrer");

    /** The modules that speak to readers and to those who write. */
    private static final List<String> SPEAKING = List.of(
            "accounts",
            "catalog",
            "content",
            "decision",
            "exchange",
            "mail",
            "markup",
            "meeting",
            "messages",
            "page",
            "ratelimit",
            "ui",
            "vocabulary");

    private record SourceFile(String name, String text) {

        static SourceFile read(Path file) {
            try {
                return new SourceFile(file.toString(), Files.readString(file));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        JavaFileObject asObject() {
            return new SimpleJavaFileObject(
                    URI.create("string:///" + name.replaceFirst("\\.java$", "") + ".java"),
                    JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignored) {
                    return text;
                }
            };
        }
    }

    private static List<String> textIn(List<SourceFile> files) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of("-XDallowStringFolding=false"),
                        null,
                        files.stream().map(SourceFile::asObject).toList());
        var found = new ArrayList<String>();
        try {
            StreamSupport.stream(task.parse().spliterator(), false)
                    .forEach(unit -> new Literals(unit, found).scan(unit, null));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return found;
    }

    private static final class Literals extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final List<String> found;

        Literals(CompilationUnitTree unit, List<String> found) {
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void nothing) {
            return made.getIdentifier().toString().matches(".*(Exception|Error)")
                    ? null
                    : super.visitNewClass(made, null);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
            return call.getMethodSelect().toString().matches("LOG\\..*|.*\\.createQuery|super|Objects\\.requireNonNull")
                    ? null
                    : super.visitMethodInvocation(call, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL
                    && TWO_WORDS
                            .matcher(TAG.matcher((String) literal.getValue()).replaceAll(" "))
                            .find()
                    && !FORMATS.contains(literal.getValue())
                    && !((String) literal.getValue()).startsWith("select ")) {
                found.add(unit.getSourceFile().getName() + ": " + literal.getValue());
            }
            return null;
        }
    }

    private static final Pattern ATTRIBUTE = Pattern.compile(
            "\\s(?:alt|title|placeholder|label|summary|aria-[a-z]*(?:label|description|text))=\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static List<String> textInTemplate(String template) {
        var found = new ArrayList<String>();
        var html = withoutExpressions(template.replaceAll("(?m)^@(import|param) .*$", ""), found);
        ATTRIBUTE
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(LETTER.asPredicate())
                .forEach(found::add);
        var text = html.replaceAll("<[^>]*>", "\n")
                .replaceAll("@(?:elseif|else|endif|endfor|endraw)|@template\\.[\\w.]+|@(?:if|for)|\\$unsafe", "\n")
                .replaceAll("&\\w+;", "");
        text.lines().filter(LETTER.asPredicate()).forEach(found::add);
        return found;
    }

    /** The template with nothing in place of each expression; texts among their strings are found. */
    private static String withoutExpressions(String template, List<String> found) {
        var rest = new StringBuilder();
        var opening = Pattern.compile("\\$(?:unsafe)?\\{|!\\{|@(?:if|elseif|for|template\\.[\\w.]+)\\(")
                .matcher(template);
        var from = 0;
        while (opening.find(from)) {
            rest.append(template, from, opening.start());
            var end = end(template, opening.end());
            if (template.charAt(opening.end() - 1) == '(') {
                rest.append('\n');
            }
            LITERAL.matcher(template.substring(opening.end(), end))
                    .results()
                    .map(match -> match.group(1))
                    .filter(text ->
                            TWO_WORDS.matcher(text).find() && !text.equals(text.toLowerCase(java.util.Locale.ROOT)))
                    .forEach(found::add);
            from = end + 1;
        }
        return rest.append(template.substring(from)).toString();
    }

    private static int end(String template, int from) {
        var open = template.charAt(from - 1);
        var close = open == '(' ? ')' : '}';
        var depth = 1;
        var quoted = false;
        for (var i = from; i < template.length(); i++) {
            var c = template.charAt(i);
            if (c == '"' && template.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == open) {
                depth++;
            } else if (!quoted && c == close && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("an expression does not end");
    }
}
