package interlocal.markup;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Measures how deeply a document is nested, without recursion. */
final class Depth {

    private Depth() {}

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
