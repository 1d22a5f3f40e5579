package interlocal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a search text asks for: words, phrases in quotes, and either of them excluded by a hyphen before it. Whatever is
 * none of these separates words, so every text can be read.
 *
 * @param wanted all of them are required
 * @param cut whether there were more than {@value #MOST} that are not {@linkplain Part#common common}; the rest is
 *     ignored
 */
public record Words(List<Part> wanted, List<Part> excluded, boolean cut) {

    public static final int MOST = 32;

    /** Not {@code it}, {@code no}, {@code not}: in this library they are about something. */
    private static final Set<String> COMMON = Set.of(
            ("a an and any are as at be been being between both but by can could did do does during for from had has have"
                            + " how if in into is may might must of on or our should so some such than that the their"
                            + " then there these they this those to was we were what when where which while why will"
                            + " with would you your")
                    .split(" ", -1));

    /** A word or a phrase, in Unicode's composed form (NFC). */
    public record Part(String text, boolean phrase) {

        /** Whether it is a word too common to tell records apart. */
        public boolean common() {
            return !phrase && COMMON.contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private static final String WORD =
            "[\\p{L}\\p{N}\\p{M}]++(?:(?:[-'’.&+_]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]++)*+";
    private static final Pattern PART =
            Pattern.compile("(?<not>(?<![^\\s(])-)?(?:[\"“”„](?<phrase>[^\"“”„]*)[\"“”]|(?<word>" + WORD + "))");

    public static Words parse(String text) {
        var wanted = new ArrayList<Part>();
        var excluded = new ArrayList<Part>();
        var telling = 0;
        var matcher = PART.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            var phrase = matcher.group("phrase");
            var part = new Part(phrase == null ? matcher.group("word") : phrase, phrase != null);
            if (part.text().isBlank()) {
                continue;
            }
            if (!part.common() && ++telling > MOST) {
                return new Words(wanted, excluded, true);
            }
            (matcher.group("not") == null ? wanted : excluded).add(part);
        }
        return new Words(wanted, excluded, false);
    }
}
