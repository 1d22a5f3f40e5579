package interlocal.operations.command;

import interlocal.content.RecordType;
import interlocal.content.frontmatter.FieldWords;
import interlocal.content.frontmatter.JsonSchema;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.operations.OperatorMessages;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the front matter of each type as JSON Schema, for editors. */
@Command(name = "schema", resourceBundle = "interlocal.operations.commands", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class SchemaCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", descriptionKey = "export.dir")
    private Path folder;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", descriptionKey = "schema.content")
    private Path content;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var reader = new TreeReader(ContentTree.list(content), new Markup(), scheme -> Vocabulary.open());
        var words = new FieldWords(FieldWords.read().in(Locale.ENGLISH));
        var schemas = new JsonSchema(reader.vocabularies(), words);
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(folder);
        for (var type : RecordType.values()) {
            Files.writeString(
                    folder.resolve(type.key() + ".json"),
                    json.writeValueAsString(schemas.of(RecordSchema.of(type))) + "\n");
        }
        var out = spec.commandLine().getOut();
        out.println(OperatorMessages.get("schema.summary", RecordType.values().length));
        out.flush();
        return 0;
    }
}
