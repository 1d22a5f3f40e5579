package interlocal.content.mapping;

import interlocal.content.Problem;
import interlocal.content.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a mapping did, a line for each kind of thing, however many files it happened to. */
public final class MappingReport {

    private static final Comparator<Kind> ORDER = Comparator.comparing(Kind::rule)
            .thenComparing(kind -> kind.details().toString());

    private final String mapping;
    private final Map<Kind, TreeSet<String>> files = new TreeMap<>(ORDER);

    private record Kind(Rule rule, List<Object> details) {}

    /** A report on a mapping at a path. */
    public MappingReport(String mapping) {
        this.mapping = mapping;
    }

    /** Something that happened to a file. The sentence of the rule has the number of files and the first of them, too. */
    public synchronized void add(String file, Rule rule, Object... details) {
        files.computeIfAbsent(new Kind(rule, List.of(details)), _ -> new TreeSet<>())
                .add(file);
    }

    /** The lines so far. */
    public synchronized List<Problem> problems() {
        return files.entrySet().stream()
                .map(entry -> {
                    var details = new ArrayList<Object>(List.of(
                            Integer.toString(entry.getValue().size()),
                            entry.getValue().first()));
                    details.addAll(entry.getKey().details());
                    return new Problem(mapping, 0, entry.getKey().rule(), details);
                })
                .toList();
    }
}
