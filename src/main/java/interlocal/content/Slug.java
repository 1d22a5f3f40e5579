package interlocal.content;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a record in its address, unique in the whole library.
 *
 * @param text letters a to z, digits and single hyphens; at most 120 characters
 */
public record Slug(String text) implements Comparable<Slug> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 120;

    /** @throws IllegalArgumentException if the text has another shape; {@link #parse} returns empty instead */
    public Slug {
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    public static Optional<Slug> parse(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches()
                ? Optional.of(new Slug(text))
                : Optional.empty();
    }

    /** The slug made from a title, as many of its words as fit; empty if it has no Latin letter and no ASCII digit. */
    public static Optional<Slug> of(String title) {
        var words = Names.kebabOfTitle(title);
        if (words.length() > LONGEST) {
            var end = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, end > 0 ? end : LONGEST);
        }
        return parse(words);
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
