package interlocal.content.mapping;

import interlocal.content.Slug;
import interlocal.content.TreePath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Leads the links in texts of another system to where their files are here. */
public final class ForeignLinks {

    /** A destination in brackets, with or without angles, and one of a definition below the text. */
    private static final Pattern DESTINATION = Pattern.compile("(]\\(\\s*)(?:<([^<>\\n"
            + "]*)>|([^\\s()<>]+))|(?<=\\n"
            + "|^)( {0,3}\\[[^\\]\\n"
            + "]+]:\\s*)(?:<([^<>\\n"
            + "]*)>|([^\\s<>]+))");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*|[#?].*|/|");

    /** What stands at an address, or at the end of it, in place of a file. */
    private static final List<String> ENDINGS =
            List.of("", ".md", ".markdown", "/index.md", "/_index.md", "/README.md");

    private final Map<TreePath, TreePath> moved;
    private final Predicate<TreePath> stays;
    private final Map<String, TreePath> byName = new HashMap<>();

    /**
     * Creates the links of a tree.
     *
     * @param moved where the files of the other system are here
     * @param stays whether a file is here where it was
     */
    public ForeignLinks(Map<TreePath, TreePath> moved, Predicate<TreePath> stays) {
        this.moved = Map.copyOf(moved);
        this.stays = stays;
        moved.values().forEach(path -> byName.merge(path.recordName(), path, ForeignLinks::first));
    }

    private static TreePath first(TreePath one, TreePath other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Whether a file of the other system has this name here. */
    boolean leadTo(String name) {
        return byName.containsKey(name);
    }

    /** A text with its links changed, as it moves from one path to another. */
    String in(String text, TreePath from, TreePath to) {
        return DESTINATION
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(changed(found.group(), found, from, to)));
    }

    private String changed(String whole, MatchResult found, TreePath from, TreePath to) {
        var before = found.group(1) == null ? found.group(4) : found.group(1);
        var angled = found.group(1) == null ? found.group(5) : found.group(2);
        var bare = found.group(1) == null ? found.group(6) : found.group(3);
        var destination = angled == null ? bare : angled;
        if (destination == null || ELSEWHERE.matcher(destination).matches()) {
            return whole;
        }
        var rest = destination.replaceFirst("^[^?#]*", "");
        var target = target(destination, from);
        return target.map(path -> before + relative(path, to) + rest)
                .orElseGet(() -> destination.startsWith("/") ? before + "<.." + destination + ">" : whole);
    }

    /** The file here to which a destination leads; empty if there is none. */
    private Optional<TreePath> target(String destination, TreePath from) {
        var rooted = destination.startsWith("/");
        var base = rooted ? new TreePath("x") : from;
        return base.resolveLink(rooted ? destination.substring(1) : destination).flatMap(path -> {
            var plain = path.text().replaceFirst("(?i)\\.(html?|md|markdown)$", "");
            return Stream.concat(Stream.of(path.text()), ENDINGS.stream().map(plain::concat))
                    .map(TreePath::new)
                    .flatMap(there -> here(there).stream())
                    .findFirst()
                    .or(() -> Slug.of(new TreePath(plain).fileName())
                            .filter(_ -> !path.fileName().contains(".") || !plain.equals(path.text()))
                            .flatMap(name -> Optional.ofNullable(byName.get(name.text()))));
        });
    }

    private Optional<TreePath> here(TreePath file) {
        return Optional.ofNullable(moved.get(file)).or(() -> Optional.of(file).filter(stays));
    }

    private static String relative(TreePath path, TreePath from) {
        var up = "../".repeat((int) from.text().chars().filter(c -> c == '/').count());
        return up
                + URLEncoder.encode(path.text(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }
}
