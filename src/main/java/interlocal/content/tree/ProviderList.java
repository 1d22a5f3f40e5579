package interlocal.content.tree;

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
import interlocal.content.tree.CsvTable.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A list of providers: a CSV file whose first row names header keys and whose other rows are records. Nested keys have
 * a dot, as in {@code contact.url}. Several values in one cell are separated by semicolons or line ends. The column
 * {@code body} holds the Markdown text. The slug of a row is its {@code slug} or is made from its title.
 */
final class ProviderList {

    private static final int LARGEST = 5_000_000;

    private final TreePath path;
    private final Problems problems;
    private final List<TreeFile> rows = new ArrayList<>();
    private final Map<Slug, Integer> lines = new HashMap<>();
    private int keysLine = 1;

    private ProviderList(TreePath path) {
        this.path = path;
        this.problems = new Problems(path.text());
    }

    /**
     * The contents of a list.
     *
     * @param rows the rows with a unique slug, each as the equivalent Markdown file
     * @param problems the problems of the list, and of the rows without a unique slug
     */
    record Contents(List<TreeFile> rows, List<Problem> problems) {}

    static Contents read(TreeFile list) throws IOException {
        var reading = new ProviderList(list.path());
        reading.read(list.read(ContentTree.LARGEST_ATTACHMENT));
        return new Contents(reading.rows, reading.problems.sorted());
    }

    private void read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, LARGEST);
            return;
        }
        var table = CsvTable.read(bytes, problems);
        if (table == null) {
            return;
        }
        var header = table.rows().isEmpty()
                ? new Row(keysLine, List.of())
                : table.rows().getFirst();
        var below = table.rows().stream().skip(1).toList();
        keysLine = header.line();
        var keys = header.cells().stream().map(ProviderList::key).toList();
        if (isGood(keys, below)) {
            below.forEach(row -> read(keys, row));
        }
    }

    private static String key(String cell) {
        return cell.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_]+", "-");
    }

    /** Whether the keys can be read: a column without a key may only pad the list. */
    private boolean isGood(List<String> keys, List<Row> below) {
        var seen = new HashSet<String>();
        for (var at = 0; at < keys.size(); at++) {
            var column = at;
            if (!keys.get(at).isEmpty()) {
                if (!seen.add(keys.get(at))) {
                    problems.add(keysLine, Rule.DUPLICATE_KEY, keys.get(at));
                }
            } else if (below.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
                problems.add(keysLine, Rule.LIST, Phrase.of("empty-key"));
            }
        }
        for (var field : RecordSchema.of(RecordType.PROVIDER).fields()) {
            if (field.required() && !seen.contains(field.key())) {
                problems.add(keysLine, Rule.MISSING_KEY, field.key());
            }
        }
        return !problems.hasErrors();
    }

    private void read(List<String> keys, Row row) {
        if (row.cells().size() > keys.size()) {
            problems.add(row.line(), Rule.LIST_ROW, row.cells().size(), keys.size());
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < row.cells().size(); at++) {
            if (!row.cell(at).isEmpty()) {
                cells.put(keys.get(at), row.cell(at));
            }
        }
        var name = name(cells, row.line());
        if (name.isEmpty()) {
            return;
        }
        var before = lines.putIfAbsent(name.get(), row.line());
        if (before != null) {
            problems.add(row.line(), Rule.DUPLICATE_SLUG, name.get(), "line " + before);
            return;
        }
        var source = RowSource.of(cells).getBytes(StandardCharsets.UTF_8);
        rows.add(TreeFile.row(path.row(name.get()), row.line(), keysLine, source));
    }

    private Optional<Slug> name(Map<String, String> cells, int line) {
        var title = cells.get(HeaderFields.TITLE.key());
        if (title == null) {
            problems.add(line, Rule.MISSING_KEY, HeaderFields.TITLE.key());
            return Optional.empty();
        }
        var given = cells.get(HeaderFields.SLUG.key());
        var slug = given == null ? Slug.of(title) : Slug.parse(given);
        if (slug.isEmpty()) {
            problems.add(line, Rule.SLUG, HeaderFields.SLUG.key(), given == null ? title : given);
        }
        return slug;
    }
}
