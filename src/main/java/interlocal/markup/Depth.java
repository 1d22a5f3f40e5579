package interlocal.markup;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Measures how deeply a document is nested. The start of each line is checked first, before any costly parsing. */
final class Depth {

    private Depth() {}

    /** Whether any line begins with more quotation and list marks than the limit. */
    static boolean exceeds(int limit, String text) {
        return text.lines().anyMatch(line -> line.length() > limit && marks(line) > limit);
    }

    private static int marks(String line) {
        var marks = 0;
        var rule = true; // a thematic break is a row of equal marks
        var first = 0;
        for (var at = 0; at < line.length(); at++) {
            var mark = line.charAt(at);
            if (mark == ' ' || mark == '\t') {
                continue;
            }
            var apart = at + 1 == line.length() || line.charAt(at + 1) == ' ' || line.charAt(at + 1) == '\t';
            if (mark != '>' && !("-*+".indexOf(mark) >= 0 && apart)) {
                return marks;
            }
            first = marks == 0 ? mark : first;
            rule &= mark == first && mark != '>' && mark != '+';
            marks++;
        }
        return rule ? 0 : marks;
    }

    /** Whether a parsed document is nested more deeply than the limit; without recursion. */
    static boolean exceeds(int limit, Node document) {
        var level = List.of(document);
        for (var depth = 0; !level.isEmpty(); depth++) {
            if (depth > limit) {
                return true;
            }
            var below = new ArrayList<Node>();
            level.forEach(node -> node.getChildren().forEach(below::add));
            level = below;
        }
        return false;
    }
}
