package interlocal.content.mapping;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is replaced in texts, such as the tags of a template language.
 *
 * @param what is found
 * @param with what stands in its place; {@code $1} is the first group of what was found
 */
public record TextChange(Pattern what, String with) {

    private static final Pattern REPLACEMENT = Pattern.compile("(?:[^$\\\\]|\\$[0-9]|\\\\.)*", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\)\\$([0-9])");
    private static final int MOST_STEPS = 20_000_000;

    /** A change; empty if it has no such meaning. */
    static Optional<TextChange> of(String what, String with) {
        try {
            var pattern = Pattern.compile(what);
            var groups = pattern.matcher("").groupCount();
            return REPLACEMENT.matcher(with).matches()
                            && GROUP.matcher(with)
                                    .results()
                                    .allMatch(group -> Integer.parseInt(group.group(1)) <= groups)
                    ? Optional.of(new TextChange(pattern, with))
                    : Optional.empty();
        } catch (PatternSyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** A text with all that is found replaced; as it was if that takes too long. */
    String in(String text) {
        try {
            return what.matcher(new Steps(text, 0, text.length(), new int[1])).replaceAll(with);
        } catch (TooMany | StackOverflowError endless) {
            return text;
        }
    }

    private static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super(null, null, false, false);
        }
    }

    /** A text that can be looked at only so often, as some patterns would look at it for ever. */
    @SuppressWarnings("ArrayRecordComponent") // a counter that all parts share
    private record Steps(String text, int start, int end, int[] taken) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (++taken[0] > MOST_STEPS) {
                throw new TooMany();
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Steps(text, start + from, start + to, taken);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
