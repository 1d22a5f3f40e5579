package interlocal.exchange;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.RecordType;
import interlocal.content.frontmatter.FieldWords;
import interlocal.content.frontmatter.JsonSchema;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of each type's front matter, with the current terms of the vocabularies. */
@RestController
final class SchemaController {

    private static final MediaType JSON_SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final MessageBundle words = FieldWords.read();
    private final VocabularyFiles vocabularies;
    private final JsonMapper json;
    private final Responses responses;
    private final ApiProblems problems;

    SchemaController(VocabularyFiles vocabularies, JsonMapper json, Responses responses, ApiProblems problems) {
        this.vocabularies = vocabularies;
        this.json = json;
        this.responses = responses;
        this.problems = problems;
    }

    @GetMapping("/schema/{type}.json")
    ResponseEntity<byte[]> schema(@PathVariable String type, Reader reader) {
        return RecordType.ofKey(type)
                .map(known -> schema(known, reader))
                .orElseGet(() -> problems.of(HttpStatus.NOT_FOUND, "problem.schema.404", reader));
    }

    private ResponseEntity<byte[]> schema(RecordType type, Reader reader) {
        var text = words.in(reader.language());
        var schema = new JsonSchema(vocabularies.current(), new FieldWords(text)).of(RecordSchema.of(type));
        var headers = new HttpHeaders();
        headers.setContentLanguage(text.locale());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return responses.bytes(JSON_SCHEMA, json.writeValueAsBytes(schema), headers);
    }
}
