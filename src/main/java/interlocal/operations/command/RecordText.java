package interlocal.operations.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a record as readers see it, in paragraphs and list items. */
record RecordText(String markdown) {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

    /** A number of two digits or more, except the emergency number 911, which is a name. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d,.])(?!911(?!\\d))\\d[\\d,.]*\\d");

    private static final Pattern HEADINGS = Pattern.compile("(?m)^#.*$");

    /** The section about what is not known; its figures need no source. */
    private static final Pattern UNKNOWN = Pattern.compile("(?ms)^## What (we do|is) not know.*?(?=^## |\\z)");

    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\n(?=- |\\d+\\. )");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("(?i)[aeiouy]+");
    private static final int LONGEST = 80;

    RecordText {
        markdown = COMMENT.matcher(markdown).replaceAll("");
    }

    /** The text without citations, addresses and list numbers. */
    String plain() {
        return plain(markdown);
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\[\\^[^\\]]+]", "")
                .replaceAll("]\\([^)]*\\)", "]")
                .replaceAll("https?://\\S+", "")
                .replaceAll("(?m)^\\d+\\. ", "");
    }

    /**
     * The beginnings of those parts that contain a figure but no citation. A table may have its citation in the part
     * before it.
     */
    List<String> figuresWithoutSource() {
        var known = HEADINGS.matcher(UNKNOWN.matcher(markdown).replaceAll("")).replaceAll("");
        var without = new ArrayList<String>();
        var before = "";
        for (var part : BREAK.split(known, -1)) {
            var cited = part.contains("[^") || (part.startsWith("|") && before.contains("[^"));
            if (!cited && FIGURE.matcher(plain(part)).find()) {
                var text = part.strip().replaceAll("\\s+", " ");
                without.add(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
            }
            before = part;
        }
        return without;
    }

    /**
     * How many years of school an English text requires (Flesch-Kincaid grade level): 0.39 words per sentence + 11.8
     * syllables per word - 15.59 (Kincaid, Fishburne, Rogers and Chissom, Derivation of New Readability Formulas for
     * Navy Enlisted Personnel, 1975). Each group of adjacent vowels counts as a syllable, except a silent final e. 0
     * for no text.
     */
    double grade() {
        var sentences = Stream.of(plain().replaceAll("[#*_>|-]", " ").split("[.!?:]\\s+|\\n", -1))
                .filter(sentence -> sentence.split("\\s+", -1).length > 2)
                .toList();
        var words = WORD.matcher(sentences.stream().collect(Collectors.joining(" ")))
                .results()
                .map(MatchResult::group)
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        var syllables = words.stream().mapToLong(RecordText::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static long syllables(String word) {
        var groups = VOWELS.matcher(word).results().count();
        var silent = word.endsWith("e") && !word.endsWith("le") && groups > 1 ? 1 : 0;
        return Math.max(1, groups - silent);
    }
}
