package interlocal.content.mapping;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes lines of plain words from Markdown and HTML. */
final class PlainWords {

    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]\\n]*]\\([^)\\n]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)](?:\\([^)\\n]*\\)|\\[[^\\]\\n]*])");
    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\n]*]");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->");
    private static final Pattern MARKS = Pattern.compile("\\*+|`+|~~|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Blocks that are no paragraph: headings, lists, quotes, tables, pictures, code, HTML, template tags. */
    private static final Pattern NO_PARAGRAPH = Pattern.compile(
            "\\s*(?:[#>|!<{:=%]|[-*+]\\s|[0-9]+[.)]\\s|```|~~~|---|\\[[^\\]\\n]*]:|(?:im|ex)port\\s).*",
            Pattern.DOTALL);

    private static final Pattern TITLE = Pattern.compile("(?m)^# +(.*?)[ #]*$");

    private PlainWords() {}

    /** A text in one line, without marks. */
    static String of(String markdown) {
        var text = PICTURE.matcher(markdown).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = NOTE.matcher(text).replaceAll("");
        text = TAG.matcher(text).replaceAll("");
        text = MARKS.matcher(text).replaceAll("");
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** A text of at most so many characters: as many whole sentences as fill half of them, else whole words. */
    static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        var head = text.substring(0, text.offsetByCodePoints(0, longest - 1));
        var sentence = head.lastIndexOf(". ");
        if (sentence > longest / 2) {
            return head.substring(0, sentence + 1);
        }
        var word = head.lastIndexOf(' ');
        return head.substring(0, word > 0 ? word : head.length()) + "…";
    }

    /** The words of the first paragraph. */
    static Optional<String> firstParagraph(String markdown) {
        return Arrays.stream(markdown.split("\\R\\s*\\R"))
                .filter(block -> !NO_PARAGRAPH.matcher(block).matches())
                .map(PlainWords::of)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** The words of the first heading of the highest level. */
    static Optional<String> title(String markdown) {
        var heading = TITLE.matcher(markdown);
        return heading.find() ? Optional.of(of(heading.group(1))).filter(words -> !words.isEmpty()) : Optional.empty();
    }

    /** A text without its first heading of the highest level, if that has these words; the line stays, empty. */
    static String withoutTitle(String markdown, String title) {
        return title(markdown).filter(title::equals).isPresent()
                ? TITLE.matcher(markdown).replaceFirst("")
                : markdown;
    }
}
