package interlocal.content.tree;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.HeaderFields;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.content.frontmatter.RowSource;
import interlocal.content.frontmatter.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bulk list of providers: a CSV file whose first row names keys of the header and whose other rows are records. A key
 * within a key is named with a dot, as in {@code contact.url}; several values in one cell are divided by semicolons;
 * {@code body} is the Markdown text. A row is named by its key {@code slug}, or after its title.
 */
final class ProviderList {

    /** The line that names the keys. */
    static final int KEYS_LINE = 1;

    private static final int LARGEST = 5_000_000;
    private static final Pattern SEPARATOR = Pattern.compile("\\A[^,;\\t\\n]*([,;\\t])");
    private final TreePath path;
    private final Problems problems;
    private final List<TreeFile> rows = new ArrayList<>();
    private final Map<Slug, Long> lines = new HashMap<>();

    private ProviderList(TreePath path) {
        this.path = path;
        this.problems = new Problems(path.text());
    }

    /**
     * What a list holds.
     *
     * @param rows those that have a name of their own, each as the Markdown file that says the same
     * @param problems of the list, and of the rows that have none
     */
    record Contents(List<TreeFile> rows, List<Problem> problems) {}

    static Contents read(TreeFile list) throws IOException {
        var reading = new ProviderList(list.path());
        reading.read(list.read(LARGEST));
        return new Contents(reading.rows, reading.problems.sorted());
    }

    private void read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, LARGEST);
            return;
        }
        var text = SourceText.decode(bytes, problems);
        if (text == null) {
            return;
        }
        var separator = SEPARATOR.matcher(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator.find() ? separator.group(1).charAt(0) : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var records = reader.iterator();
            var keys = records.hasNext() ? keys(records.next()) : List.<String>of();
            if (isGood(keys)) {
                records.forEachRemaining(row -> read(keys, row));
            }
        } catch (CsvParseException | IOException malformed) {
            problems.add(0, Rule.LIST, Phrase.of("no-csv"));
        }
    }

    private static List<String> keys(CsvRecord row) {
        return row.getFields().stream()
                .map(key -> key.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"))
                .toList();
    }

    private boolean isGood(List<String> keys) {
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (key.isEmpty()) {
                problems.add(KEYS_LINE, Rule.LIST, Phrase.of("empty-key"));
            } else if (!seen.add(key)) {
                problems.add(KEYS_LINE, Rule.DUPLICATE_KEY, key);
            }
        }
        for (var field : RecordSchema.of(RecordType.PROVIDER).fields()) {
            if (field.required() && !seen.contains(field.key())) {
                problems.add(KEYS_LINE, Rule.MISSING_KEY, field.key());
            }
        }
        return !problems.hasErrors();
    }

    private void read(List<String> keys, CsvRecord row) {
        var line = (int) row.getStartingLineNumber();
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (row.getFieldCount() > keys.size()) {
            problems.add(line, Rule.LIST_ROW, row.getFieldCount(), keys.size());
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < row.getFieldCount(); at++) {
            var cell = row.getField(at).strip();
            if (!cell.isEmpty()) {
                cells.put(keys.get(at), cell);
            }
        }
        var name = name(cells, line);
        if (name.isEmpty()) {
            return;
        }
        var before = lines.putIfAbsent(name.get(), row.getStartingLineNumber());
        if (before != null) {
            problems.add(line, Rule.DUPLICATE_SLUG, name.get(), "line " + before);
            return;
        }
        rows.add(TreeFile.row(path.row(name.get()), line, RowSource.of(cells).getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Slug> name(Map<String, String> cells, int line) {
        var title = cells.get(HeaderFields.TITLE.key());
        if (title == null) {
            problems.add(line, Rule.MISSING_KEY, HeaderFields.TITLE.key());
            return Optional.empty();
        }
        var given = cells.getOrDefault(HeaderFields.SLUG.key(), kebab(title));
        var slug = Slug.parse(given);
        if (slug.isEmpty()) {
            problems.add(line, Rule.SLUG, HeaderFields.SLUG.key(), given);
        }
        return slug;
    }

    private static String kebab(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]", "");
        return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
