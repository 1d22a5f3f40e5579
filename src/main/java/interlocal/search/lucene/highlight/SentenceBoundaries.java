package interlocal.search.lucene.highlight;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Finds where sentences begin: after a line break, or after a full stop, question mark or exclamation mark and space,
 * unless a small letter follows. Java's own rules read a text from the beginning; this looks only around the requested
 * place.
 */
final class SentenceBoundaries extends BreakIterator {

    private static final String ENDS = ".!?…";
    private static final String CLOSES = "\"')]”’»";

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public void setText(CharacterIterator newText) {
        var read = new StringBuilder(newText.getEndIndex() - newText.getBeginIndex());
        for (var next = newText.first(); next != CharacterIterator.DONE; next = newText.next()) {
            read.append(next);
        }
        setText(read.toString());
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text);
    }

    @Override
    public boolean isBoundary(int offset) {
        return offset == 0 || offset == text.length() || begins(offset);
    }

    private boolean begins(int offset) {
        if (Character.isWhitespace(text.charAt(offset)) || !Character.isWhitespace(text.charAt(offset - 1))) {
            return false;
        }
        var last = offset - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            if (text.charAt(last) == '\n') {
                return true;
            }
            last--;
        }
        while (last >= 0 && CLOSES.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0 && !Character.isLowerCase(text.charAt(offset));
    }

    @Override
    public int first() {
        at = 0;
        return at;
    }

    @Override
    public int last() {
        at = text.length();
        return at;
    }

    @Override
    public int current() {
        return at;
    }

    @Override
    public int next() {
        return at == text.length() ? DONE : following(at);
    }

    @Override
    public int previous() {
        return at == 0 ? DONE : preceding(at);
    }

    @Override
    public int next(int count) {
        var reached = at;
        for (var step = 0; step < Math.abs(count) && reached != DONE; step++) {
            reached = count > 0 ? next() : previous();
        }
        return reached;
    }

    @Override
    public int following(int offset) {
        if (offset >= text.length()) {
            at = text.length();
            return DONE;
        }
        at = offset + 1;
        while (!isBoundary(at)) {
            at++;
        }
        return at;
    }

    @Override
    public int preceding(int offset) {
        if (offset <= 0) {
            at = 0;
            return DONE;
        }
        at = offset - 1;
        while (!isBoundary(at)) {
            at--;
        }
        return at;
    }
}
