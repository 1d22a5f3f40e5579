package interlocal.search.lucene.analysis;

import interlocal.search.policy.Characters;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/** Applies the rules of {@link Characters}, in one pass over the text. */
final class WordCharacters extends BaseCharFilter {

    private static final String AND = " and ";

    /** Most texts are short. */
    private static final int BUFFER = 512;

    private @Nullable Reader changed;

    WordCharacters(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
        var reader = changed;
        if (reader == null) {
            reader = new StringReader(changed(text()));
            changed = reader;
        }
        return reader.read(characters, offset, length);
    }

    private String text() throws IOException {
        var text = new StringBuilder();
        var buffer = new char[BUFFER];
        for (var read = input.read(buffer); read >= 0; read = input.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }

    private String changed(String text) {
        var out = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (Characters.isAmpersand(character)) {
                place(out.length() + 1, at);
                place(out.length() + AND.length() - 1, at + 1);
                place(out.length() + AND.length(), at + 1);
                out.append(AND);
            } else if (Characters.isHyphen(character) && isInWord(text, at)) {
                out.append(Characters.CONNECTOR);
            } else {
                out.append(Characters.isApostrophe(character) ? '\'' : character);
            }
        }
        return out.toString();
    }

    private void place(int changed, int original) {
        addOffCorrectMap(changed, original - changed);
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Characters.isOfWord(text.codePointBefore(at))
                && Characters.isOfWord(text.codePointAt(at + 1));
    }
}
