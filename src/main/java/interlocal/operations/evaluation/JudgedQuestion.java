package interlocal.operations.evaluation;

import interlocal.operations.OperatorMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A question that somebody would type into the library's search box, and the records that answer it.
 *
 * @param kind the kind of question: about a service, about a place, misspelt …
 * @param judgments the judgments by slug
 */
record JudgedQuestion(String text, String kind, Judgments judgments) {

    private static final int COLUMNS = 4;

    /** The two halves of the questions. */
    enum Half {
        /** May be examined when search is tuned. */
        TUNING,
        /** Is only measured, never examined, so that overfitting to the other half shows. */
        HELD_OUT;

        /** Its name in reports. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record JudgementKey(String text, String kind) {}

    /**
     * The half that it belongs to: the parity of the CRC-32 of its text. It thus stays in its half when other questions
     * change.
     */
    Half half() {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? Half.TUNING : Half.HELD_OUT;
    }

    /**
     * Reads a table with a line of headings: query, kind, grade and slug, separated by tabs; grades are greater than 0.
     *
     * @throws IOException if the file cannot be read or a line has another form
     */
    static List<JudgedQuestion> read(Path file) throws IOException {
        var grades = new LinkedHashMap<JudgementKey, Map<String, Integer>>();
        var lines = Files.readAllLines(file);
        for (var at = 1; at < lines.size(); at++) {
            var row = lines.get(at).split("\t", -1);
            if (row.length != COLUMNS || !row[2].matches("[1-9]")) {
                throw new IOException(OperatorMessages.get("relevance.row", file, at + 1));
            }
            grades.computeIfAbsent(new JudgementKey(row[0], row[1]), _ -> new LinkedHashMap<>())
                    .put(row[3], Integer.parseInt(row[2]));
        }
        var questions = new ArrayList<JudgedQuestion>();
        grades.forEach(
                (key, relevant) -> questions.add(new JudgedQuestion(key.text, key.kind, new Judgments(relevant))));
        return questions;
    }
}
