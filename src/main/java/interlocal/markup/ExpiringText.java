package interlocal.markup;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.BasedSequenceImpl;
import com.vladsch.flexmark.util.sequence.Range;
import com.vladsch.flexmark.util.sequence.builder.IBasedSegmentBuilder;
import org.jspecify.annotations.Nullable;

/** A text that cannot be read any more after its deadline. This stops a parser that ignores interrupts. */
@SuppressWarnings("unchecked") // getBuilder() of flexmark
final class ExpiringText extends BasedSequenceImpl {

    private final String text;
    private final Deadline deadline;
    private final int start;
    private final int end;
    private final ExpiringText whole;

    ExpiringText(String text, Deadline deadline) {
        super(0);
        this.text = text;
        this.deadline = deadline;
        this.start = 0;
        this.end = text.length();
        this.whole = this;
    }

    private ExpiringText(ExpiringText whole, int start, int end) {
        super(0);
        if (start < 0 || start > end || end > whole.text.length()) {
            throw new StringIndexOutOfBoundsException(start + " to " + end);
        }
        this.text = whole.text;
        this.deadline = whole.deadline;
        this.start = start;
        this.end = end;
        this.whole = whole;
    }

    /** Checks the deadline. Call it in work that does not read the text. */
    void heedDeadline() {
        deadline.look();
    }

    @Override
    public char charAt(int index) {
        deadline.look();
        if (index < 0 || index >= end - start) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return text.charAt(start + index);
    }

    @Override
    public int length() {
        deadline.look();
        return end - start;
    }

    @Override
    public BasedSequence subSequence(int from, int to) {
        deadline.look();
        return from == 0 && to == length() ? this : new ExpiringText(whole, start + from, start + to);
    }

    @Override
    public BasedSequence baseSubSequence(int from, int to) {
        return whole.subSequence(from, to);
    }

    @Override
    public BasedSequence getBaseSequence() {
        return whole;
    }

    @Override
    public Object getBase() {
        return text;
    }

    @Override
    public int getStartOffset() {
        return start;
    }

    @Override
    public int getEndOffset() {
        return end;
    }

    @Override
    public int getIndexOffset(int index) {
        return start + index;
    }

    @Override
    public Range getSourceRange() {
        return Range.of(start, end);
    }

    @Override
    public void addSegments(IBasedSegmentBuilder<?> builder) {
        deadline.look();
        builder.append(start, end);
    }

    @Override
    public int getOptionFlags() {
        return 0;
    }

    @Override
    public boolean allOptions(int options) {
        return false;
    }

    @Override
    public boolean anyOptions(int options) {
        return false;
    }

    @Override
    public <T> @Nullable T getOption(DataKeyBase<T> key) {
        return key.get(null);
    }

    @Override
    public @Nullable DataHolder getOptions() {
        return null;
    }
}
