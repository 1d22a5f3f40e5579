package interlocal.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class Problems {

    private final String path;
    private final List<Problem> found = new ArrayList<>();

    Problems(String path) {
        this.path = path;
    }

    void add(int line, Rule rule, Object... details) {
        var texts = new ArrayList<String>();
        for (var detail : details) {
            texts.add(detail.toString());
        }
        found.add(new Problem(path, line, rule, texts));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
