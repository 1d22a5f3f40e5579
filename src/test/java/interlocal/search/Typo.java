package interlocal.search;

import java.util.Random;
import java.util.regex.Pattern;

/** What slips when people type: a letter left out, doubled, taken for another, or changed for the next. */
public final class Typo {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{5,}");

    private Typo() {}

    /** The text with one slip after the first letter of a word of at least five; as it is if there is no such word. */
    public static String in(String text, Random random) {
        var words = WORD.matcher(text).results().toList();
        if (words.isEmpty()) {
            return text;
        }
        var word = words.get(random.nextInt(words.size()));
        var at = word.start() + 1 + random.nextInt(word.group().length() - 2);
        var before = text.substring(0, at);
        var letter = text.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + letter + text.substring(at);
            case 2 -> before + (letter == 'x' ? 'y' : 'x') + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + letter + text.substring(at + 2);
        };
    }
}
