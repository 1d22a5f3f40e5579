package interlocal.content.mapping;

import interlocal.content.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How files are named, such as {@code {date}-{slug}}: which part of a name is the slug, and which is a date. */
public final class NamePattern {

    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> PARTS = parts();

    /** The name as a whole is the slug. */
    static final NamePattern WHOLE = of("{slug}").orElseThrow();

    private final Pattern shape;
    private final boolean wholePath;

    private NamePattern(Pattern shape, boolean wholePath) {
        this.shape = shape;
        this.wholePath = wholePath;
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("slug", "(?<slug>.+)");
        parts.put("path", "(?<path>.+)");
        parts.put("date", "(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
        parts.put("year", "(?<year>[0-9]{4})");
        parts.put("month", "(?<month>[0-9]{1,2})");
        parts.put("day", "(?<day>[0-9]{1,2})");
        parts.put("number", "[0-9]+");
        return parts;
    }

    /**
     * What a name says.
     *
     * @param date null if the name has none
     */
    public record Named(Slug slug, @Nullable LocalDate date) {}

    /** A pattern; empty if it has no slug, a part twice or an unknown one. */
    static Optional<NamePattern> of(String pattern) {
        var shape = new StringBuilder();
        var parts = PART.matcher(pattern);
        var end = 0;
        while (parts.find()) {
            var part = PARTS.get(parts.group(1));
            if (part == null || shape.indexOf(part) >= 0) {
                return Optional.empty();
            }
            shape.append(Pattern.quote(pattern.substring(end, parts.start()))).append(part);
            end = parts.end();
        }
        shape.append(Pattern.quote(pattern.substring(end)));
        var wholePath = shape.indexOf("(?<path>") >= 0;
        return wholePath || shape.indexOf("(?<slug>") >= 0
                ? Optional.of(new NamePattern(Pattern.compile(shape.toString()), wholePath))
                : Optional.empty();
    }

    /**
     * Reads a name. One that does not fit the pattern is a slug as a whole.
     *
     * @param path the path below the folder, without its ending
     * @param name the last part of the path
     * @return empty if no slug can be made from it
     */
    Optional<Named> read(String path, String name) {
        var text = wholePath ? path : name;
        var match = shape.matcher(text);
        if (!match.matches()) {
            return Slug.of(text).map(slug -> new Named(slug, null));
        }
        return Slug.of(match.group(wholePath ? "path" : "slug")).map(slug -> new Named(slug, date(match)));
    }

    private static @Nullable LocalDate date(Matcher match) {
        if (!match.namedGroups().keySet().containsAll(Set.of("year", "month", "day"))) {
            return null;
        }
        try {
            return LocalDate.of(number(match, "year"), number(match, "month"), number(match, "day"));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static int number(Matcher match, String part) {
        return Integer.parseInt(match.group(part));
    }
}
