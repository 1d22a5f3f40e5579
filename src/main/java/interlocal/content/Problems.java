package interlocal.content;

import interlocal.content.Rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file. After 1,000 it keeps only the first error, if there was none yet. */
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
