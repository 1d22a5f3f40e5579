package interlocal.markup.extension;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses in angle brackets and comments as CommonMark 0.31.2 does; flexmark follows an older version. */
public final class CurrentInlines extends InlineParserImpl {

    private static final Pattern IN_BRACKETS = Pattern.compile("^<(?:[^<>\\n\\r\\\\]++|\\\\[^\\n\\r])*+>");

    /** A text in which no comment ends any more, so that it is not searched again and again. */
    private @Nullable BasedSequence endless;

    public CurrentInlines(
            DataHolder options,
            BitSet special,
            BitSet delimiters,
            Map<Character, DelimiterProcessor> processors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, special, delimiters, processors, references, extensions);
    }

    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        return peek() == '<' ? match(IN_BRACKETS) : super.parseLinkDestination();
    }

    @Override
    public boolean parseHtmlInline() {
        return Comments.startAt(input, index) ? parseComment() : super.parseHtmlInline();
    }

    @SuppressWarnings("ReferenceEquality") // the same text, not an equal one
    private boolean parseComment() {
        var end = input == endless ? -1 : Comments.end(input, index);
        if (end < 0) {
            endless = input;
            return false;
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }
}
