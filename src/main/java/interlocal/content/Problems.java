package interlocal.content;

import interlocal.content.Rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, up to more than anybody reads. */
public final class Problems {

    private static final int MOST = 1_000;

    private final String path;
    private final List<Problem> found = new ArrayList<>();
    private boolean errors;

    public Problems(String path) {
        this.path = path;
    }

    public void add(int line, Rule rule, Object... details) {
        if (found.size() >= MOST && (errors || rule.severity() == Severity.WARNING)) {
            return;
        }
        found.add(Problem.of(path, line, rule, details));
        errors |= rule.severity() == Severity.ERROR;
    }

    public boolean hasErrors() {
        return errors;
    }

    public List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
