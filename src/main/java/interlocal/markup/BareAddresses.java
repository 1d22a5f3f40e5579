package interlocal.markup;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Turns bare addresses in a text into links. A quick check skips texts without any, which are most. */
final class BareAddresses extends AutolinkNodePostProcessor {

    private BareAddresses(Document document) {
        super(document);
    }

    @Override
    public void process(NodeTracker state, Node node) {
        if (mayHoldAddress(node.getChars()) || node.getNext() instanceof HtmlEntity) {
            super.process(state, node);
        }
    }

    /** Every address contains a colon or an at sign, or begins with www. */
    private static boolean mayHoldAddress(CharSequence text) {
        var ws = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            ws = character == 'w' || character == 'W' ? ws + 1 : 0;
            if (character == ':' || character == '@' || ws == 3) {
                return true;
            }
        }
        return false;
    }

    /** Adds it to a parser. */
    static final class Extension implements Parser.ParserExtension {

        @Override
        public void parserOptions(MutableDataHolder options) {
            // no options
        }

        @Override
        public void extend(Parser.Builder parser) {
            parser.postProcessorFactory(new Factory());
        }
    }

    private static final class Factory extends AutolinkNodePostProcessor.Factory {
        @Override
        public AutolinkNodePostProcessor apply(Document document) {
            return new BareAddresses(document);
        }
    }
}
