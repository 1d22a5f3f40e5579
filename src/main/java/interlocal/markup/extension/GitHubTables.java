package interlocal.markup.extension;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables as GitHub does: a table may follow a line of text; a pipe divides cells even in code, unless a backslash
 * is before it; short rows are filled up, long ones cut, and every line up to the end of the paragraph is a row.
 */
public final class GitHubTables implements ParagraphPreProcessor {

    private static final Pattern DASHES = Pattern.compile(":?-+:?");

    /** The alignment of a column; empty if none is given. */
    private record Column(Optional<TableCell.Alignment> alignment) {

        static Column of(String dashes) {
            var left = dashes.startsWith(":");
            var right = dashes.endsWith(":");
            return new Column(
                    left && right
                            ? Optional.of(TableCell.Alignment.CENTER)
                            : left
                                    ? Optional.of(TableCell.Alignment.LEFT)
                                    : right ? Optional.of(TableCell.Alignment.RIGHT) : Optional.empty());
        }
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        var lines = block.getContentLines();
        for (var header = 0; header + 1 < lines.size(); header++) {
            var columns = columns(lines.get(header + 1));
            if (!columns.isEmpty() && isHeader(lines.get(header), columns.size())) {
                var table = table(lines.subList(header, lines.size()), columns, state.getInlineParser());
                block.insertAfter(table);
                state.blockAdded(table);
                if (header == 0) {
                    return block.getChars().length();
                }
                block.setContent(block, 0, header);
                return 0;
            }
        }
        return 0;
    }

    private static boolean isHeader(BasedSequence line, int columns) {
        return line.indexOf('|') >= 0 && cells(line).size() == columns;
    }

    /** The columns of a delimiter row; none if the line is another. */
    private static List<Column> columns(BasedSequence line) {
        for (var at = 0; at < line.length(); at++) {
            if ("|-: \t\r\n".indexOf(line.charAt(at)) < 0) {
                return List.of();
            }
        }
        var cells = cells(line);
        return cells.stream().allMatch(cell -> DASHES.matcher(cell).matches())
                ? cells.stream().map(cell -> Column.of(cell.toString())).toList()
                : List.of();
    }

    private static List<BasedSequence> cells(BasedSequence line) {
        var row = line.trim();
        var cells = new ArrayList<BasedSequence>();
        var start = row.startsWith("|") ? 1 : 0;
        var escaped = false;
        for (var at = start; at < row.length(); at++) {
            var pipe = row.charAt(at) == '|';
            if (pipe && !escaped) {
                cells.add(row.subSequence(start, at).trim());
                start = at + 1;
            }
            escaped = row.charAt(at) == '\\';
        }
        if (start < row.length()) {
            cells.add(row.subSequence(start, row.length()).trim());
        }
        return cells;
    }

    private static TableBlock table(List<BasedSequence> lines, List<Column> columns, InlineParser inlines) {
        var table = new TableBlock(lines);
        var head = new TableHead(lines.getFirst());
        head.appendChild(row(lines.getFirst(), columns, true, inlines));
        table.appendChild(head);
        if (lines.size() > 2) {
            var body = new TableBody(lines.get(2));
            lines.stream().skip(2).forEach(line -> body.appendChild(row(line, columns, false, inlines)));
            table.appendChild(body);
        }
        return table;
    }

    private static TableRow row(BasedSequence line, List<Column> columns, boolean header, InlineParser inlines) {
        var row = new TableRow(line.trim());
        var cells = cells(line);
        for (var at = 0; at < columns.size(); at++) {
            var text = at < cells.size() ? cells.get(at) : line.subSequence(line.length());
            var cell = new TableCell(text);
            cell.setText(text);
            cell.setHeader(header);
            columns.get(at).alignment().ifPresent(cell::setAlignment);
            inlines.parse(text, cell);
            row.appendChild(cell);
        }
        return row;
    }

    /** Adds it to a parser, to run when the reference definitions of all paragraphs are known. */
    public static final class Factory implements ParagraphPreProcessorFactory {

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new GitHubTables();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(ReferencePreProcessorFactory.class);
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
