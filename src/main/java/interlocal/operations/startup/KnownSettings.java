package interlocal.operations.startup;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of the portal's own settings, as {@link PortalProperties} has them. */
final class KnownSettings {

    private static final List<String> KEYS =
            keys("portal", PortalProperties.class).toList();

    private KnownSettings() {}

    /** All keys, such as {@code portal.site.base-url}. */
    static List<String> keys() {
        return KEYS;
    }

    private static Stream<String> keys(String prefix, Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .flatMap(component -> keys(prefix + "." + kebab(component), component.getType()))
                : Stream.of(prefix);
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The key that a name stands for, in whatever form it is written; empty if it is none. */
    static Optional<String> find(String name) {
        return KEYS.stream().filter(key -> bare(key).equals(bare(name))).findAny();
    }

    /** The key of a field of {@link PortalProperties}, or of a condition that is named after the field. */
    static String of(String field) {
        var bare = bare("portal" + field);
        return KEYS.stream()
                .filter(key -> bare.startsWith(bare(key)))
                .max(Comparator.comparingInt(String::length))
                .orElse("portal." + field);
    }

    /** The key that a mistyped name most likely means; empty if none is like it. */
    static Optional<String> nearest(String name) {
        var bare = bare(name);
        return KEYS.stream()
                .min(Comparator.comparingInt(key -> distance(bare, bare(key))))
                .filter(key -> distance(bare, bare(key)) <= bare.length() / 3);
    }

    /** Letters only: hyphens, dots, underscores, case and the places of a list's items tell no keys apart. */
    private static String bare(String name) {
        return name.replaceAll("[\\[_.]?\\d+]?$", "")
                .replaceAll("[^\\p{Alpha}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
