package interlocal.markup;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with the "multiple of 3" rule of CommonMark 0.31.2, so that {@code foo***bar***baz} is emphasised. */
final class EmphasisMarks extends EmphasisDelimiterProcessor {

    private final boolean withinWords;

    private EmphasisMarks(char mark, boolean withinWords) {
        super(mark, false);
        this.withinWords = withinWords;
    }

    static EmphasisMarks asterisks() {
        return new EmphasisMarks('*', true);
    }

    static EmphasisMarks underscores() {
        return new EmphasisMarks('_', false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking && (withinWords || !rightFlanking || beforeIsPunctuation);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking && (withinWords || !leftFlanking || afterIsPunctuation);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (closer.getNode().getChars() instanceof ExpiringText text) {
            text.heedDeadline(); // flexmark compares every closer with every opener without reading the text
        }
        var inside = opener.canClose() || closer.canOpen();
        var threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        if (inside && !threes && (opener.length() + closer.length()) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
