package interlocal.content.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import interlocal.content.Phrase;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.frontmatter.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as spreadsheets save it, without what they add: cells are divided by commas, semicolons, tabs or bars, which
 * a first line such as {@code sep=;} may say; rows and columns in which nothing stands are left out, and so is any kind
 * of space around a cell. Its encoding is UTF-8, or UTF-16 with a byte order mark.
 *
 * @param rows those in which something stands, the first of them with the names of the columns
 */
record CsvTable(List<Row> rows) {

    private static final Pattern SEPARATOR = Pattern.compile("\\A[\\r\\n]*[^,;\\t|\\r\\n]*([,;\\t|])");
    private static final Pattern SAID = Pattern.compile("\\A\"?sep=(.)\"?\\1*(?=\\R)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    /**
     * A row.
     *
     * @param line in which it begins, counted from 1
     * @param cells without empty ones at its end
     */
    record Row(int line, List<String> cells) {

        boolean isEmpty() {
            return cells.isEmpty();
        }

        /** The cell in a column; empty if the row ends before. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        private int nextLine() {
            return line
                    + 1
                    + (int) String.join("", cells)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }

    /** Reads a table; null if that is not possible, which is reported. */
    static @Nullable CsvTable read(byte[] bytes, Problems problems) {
        var text = decode(bytes, problems);
        if (text == null) {
            return null;
        }
        var said = SAID.matcher(text);
        return said.find()
                ? read(text.substring(said.end()), said.group(1).charAt(0), problems)
                : read(text, separator(text), problems);
    }

    private static char separator(String text) {
        var separator = SEPARATOR.matcher(text);
        return separator.find() ? separator.group(1).charAt(0) : ',';
    }

    private static @Nullable CsvTable read(String text, char separator, Problems problems) {
        var rows = new ArrayList<Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                var row = new Row((int) record.getStartingLineNumber(), cells(record.getFields()));
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
            return new CsvTable(List.copyOf(rows));
        } catch (CsvParseException | IOException malformed) {
            problems.add(rows.isEmpty() ? 1 : rows.getLast().nextLine(), Rule.LIST, Phrase.of("open-quote"));
            return null;
        }
    }

    private static List<String> cells(List<String> written) {
        var cells = new ArrayList<>(written.stream().map(CsvTable::strip).toList());
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return List.copyOf(cells);
    }

    private static String strip(String cell) {
        return SPACE.matcher(cell).replaceAll("");
    }

    private static @Nullable String decode(byte[] bytes, Problems problems) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        if (mark != 0xFFFE && mark != 0xFEFF) {
            return SourceText.decode(bytes, problems);
        }
        try {
            return StandardCharsets.UTF_16
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            problems.add(1, Rule.ENCODING);
            return null;
        }
    }
}
