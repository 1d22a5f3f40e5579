package interlocal.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A controlled term, written as the path from its topmost parent, as in {@code public-safety/fire}.
 *
 * @param path one to eight segments separated by slashes, each of lower-case letters, digits and single hyphens; at
 *     most 160 characters
 */
public record Term(String path) implements Comparable<Term> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*){0,7}");
    private static final int LONGEST = 160;

    /** @throws IllegalArgumentException if the path is malformed; use {@link #parse} for untrusted text */
    public Term {
        if (path.length() > LONGEST || !SHAPE.matcher(path).matches()) {
            throw new IllegalArgumentException("not a term: " + path);
        }
    }

    /** Reads a term; empty if the text is malformed. */
    public static Optional<Term> parse(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new Term(text))
                : Optional.empty();
    }

    /** The parent term; empty at the top. */
    public Optional<Term> parent() {
        var slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new Term(path.substring(0, slash)));
    }

    /** All ancestors and the term itself, topmost first. */
    public List<Term> lineage() {
        var lineage = new ArrayList<Term>();
        for (var slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            lineage.add(new Term(path.substring(0, slash)));
        }
        lineage.add(this);
        return List.copyOf(lineage);
    }

    /** How many ancestors the term has: 0 at the top. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }

    @Override
    public int compareTo(Term other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
