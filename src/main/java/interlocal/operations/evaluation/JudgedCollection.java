package interlocal.operations.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries, and which documents people judged to answer them.
 *
 * @param queries the queries for which at least one document was judged relevant
 * @param judgments the judgments by query id
 */
record JudgedCollection(List<JudgedText> documents, List<JudgedText> queries, Map<String, Judgments> judgments) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COLUMN = Pattern.compile("\\s+");

    /** A document or a query; a query has no title. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record JudgedText(@JsonProperty("_id") String id, String title, String text) {

        @SuppressWarnings("NullAway") // what the file leaves out is null here
        JudgedText {
            title = Objects.requireNonNullElse((@Nullable String) title, "");
            text = Objects.requireNonNullElse((@Nullable String) text, "");
        }

        /** Title and text. */
        String whole() {
            return title.isEmpty() ? text : title + " " + text;
        }
    }

    /**
     * Reads a folder: {@code docs.jsonl}, {@code queries.jsonl}, and {@code qrels.tsv} with query, 0, document and
     * grade. Grades greater than 0 mean relevant.
     *
     * @throws IOException if one of them cannot be read
     */
    static JudgedCollection read(Path folder) throws IOException {
        var judgments = judgments(folder.resolve("qrels.tsv"));
        var queries = texts(folder.resolve("queries.jsonl")).stream()
                .filter(query -> judgments.containsKey(query.id()))
                .toList();
        return new JudgedCollection(texts(folder.resolve("docs.jsonl")), queries, judgments);
    }

    private static List<JudgedText> texts(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> JSON.readValue(line, JudgedText.class))
                    .toList();
        }
    }

    private static Map<String, Judgments> judgments(Path file) throws IOException {
        var grades = new HashMap<String, Map<String, Integer>>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> COLUMN.split(line.strip()))
                    .filter(row -> row.length == 4 && grade(row[3]) > 0)
                    .forEach(row ->
                            grades.computeIfAbsent(row[0], _ -> new HashMap<>()).put(row[2], grade(row[3])));
        }
        var judgments = new HashMap<String, Judgments>();
        grades.forEach((query, relevant) -> judgments.put(query, new Judgments(relevant)));
        return judgments;
    }

    /** The grade; 0 for a line of headings, which has no number here. */
    private static int grade(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException heading) {
            return 0;
        }
    }
}
