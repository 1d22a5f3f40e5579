package interlocal.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a search text asks for: words, phrases in quotes, and either of them excluded by a hyphen before it. Whatever is
 * none of these separates words, so every text can be read.
 *
 * @param wanted all of them are required
 * @param cut whether there were more than {@value #MOST}; the rest is ignored
 */
public record Words(List<Part> wanted, List<Part> excluded, boolean cut) {

    /** A word or a phrase, in Unicode's composed form (NFC). */
    public record Part(String text, boolean phrase) {}

    public static final int MOST = 32;

    private static final String WORD =
            "[\\p{L}\\p{N}\\p{M}]++(?:(?:[-'’.&+_]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]++)*+";
    private static final Pattern PART =
            Pattern.compile("(?<not>(?<![^\\s(])-)?(?:[\"“”„](?<phrase>[^\"“”„]*)[\"“”]|(?<word>" + WORD + "))");

    public static Words parse(String text) {
        var wanted = new ArrayList<Part>();
        var excluded = new ArrayList<Part>();
        var matcher = PART.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            var phrase = matcher.group("phrase");
            var part = new Part(phrase == null ? matcher.group("word") : phrase, phrase != null);
            if (part.text().isBlank()) {
                continue;
            }
            if (wanted.size() + excluded.size() == MOST) {
                return new Words(wanted, excluded, true);
            }
            (matcher.group("not") == null ? wanted : excluded).add(part);
        }
        return new Words(wanted, excluded, false);
    }
}
