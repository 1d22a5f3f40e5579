package interlocal.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import interlocal.markup.Slip.Kind;
import interlocal.markup.extension.Callout;
import interlocal.markup.extension.Comments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the Slips of a parsed text: those that the tree shows, and those in what was read as mere words. */
final class Slips {

    private static final Pattern WIKI_LINK = Pattern.compile("(?<!\\\\)\\[\\[([^\\[\\]\\n^][^\\[\\]\\n]{0,200})]]");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)]\\(([^()<>\\n]{1,400})\\)");
    private static final Pattern TITLE = Pattern.compile("\\s+[\"'].*");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S.*\\s.*\\.\\w{1,8}(?:[?#].*)?|(?:\\w+:)?\\S*/\\S*\\s.*|\\S.*\\s\\S*/.*");
    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)<!--");
    private static final Pattern QUOTE_MARK = Pattern.compile("\\[![A-Za-z][\\w -]{0,40}].*");
    private static final Pattern FENCE_MARK =
            Pattern.compile("(?m)^ {0,3}((?:!!!|\\?\\?\\?\\+?)[ \\t]+[a-z]\\w*.*|:::+[ \\t]*[a-z][\\w-]*.*)$");

    private final MarkdownSource source;
    private final char[] words;
    private final List<Slip> found = new ArrayList<>();

    private Slips(Document document, String text) {
        this.source = MarkdownSource.of((Node) document);
        this.words = text.toCharArray();
    }

    static List<Slip> in(Document document, String text) {
        var slips = new Slips(document, text);
        for (var node : document.getDescendants()) {
            slips.look(node);
        }
        slips.read();
        return slips.found;
    }

    private void look(Node node) {
        switch (node) {
            case Footnote note
            when !note.isDefined() && !CitationRenderer.cites(note) ->
                add(
                        Kind.FOOTNOTE_MISSING,
                        node.getStartOffset(),
                        note.getReference().toString());
            case FootnoteBlock note
            when !note.isReferenced() ->
                add(Kind.FOOTNOTE_UNUSED, node.getStartOffset(), note.getText().toString());
            case BlockQuote quote
            when QUOTE_MARK.matcher(Callout.firstLine(quote)).matches() ->
                add(Kind.CALLOUT, node.getStartOffset(), Callout.firstLine(quote));
            case HtmlBlockBase html -> {
                var start = Comments.endless(html.getChars());
                if (start >= 0) {
                    add(Kind.COMMENT_UNCLOSED, html.getStartOffset() + start);
                }
                hide(html);
            }
            case RefNode reference when reference.isDefined() -> hide(reference);
            case Code _, FencedCodeBlock _, IndentedCodeBlock _, HtmlInlineBase _ -> hide(node);
            case InlineLinkNode _, Reference _ -> hide(node);
            default -> {
                // its words are read below
            }
        }
    }

    /** Takes what is not mere words out of the words; lines keep their places. */
    private void hide(Node node) {
        for (var at = node.getStartOffset(); at < node.getEndOffset(); at++) {
            if (words[at] != '\n' && words[at] != '\r') {
                words[at] = ' ';
            }
        }
    }

    private void read() {
        var read = new String(words);
        all(WIKI_LINK, read, "[[").forEach(link -> add(Kind.WIKI_LINK, link.start(), link.group(1)));
        all(COMMENT, read, "<!--").forEach(comment -> add(Kind.COMMENT_SHOWN, comment.start()));
        all(FENCE_MARK, read, "!!!", "???", ":::").forEach(mark -> add(Kind.CALLOUT, mark.start(), mark.group(1)));
        all(LINK, read, "](").forEach(this::link);
    }

    /** All matches of a pattern, which is not tried on a text without the signs of it: few texts have any. */
    private static Stream<MatchResult> all(Pattern pattern, String read, String... signs) {
        return Arrays.stream(signs).anyMatch(read::contains)
                ? pattern.matcher(read).results()
                : Stream.empty();
    }

    private void link(MatchResult link) {
        var address = TITLE.matcher(link.group(1).strip()).replaceFirst("");
        if (ADDRESS.matcher(address).matches()) {
            add(Kind.LINK_SPACES, link.start(), address);
        }
    }

    private void add(Kind kind, int offset, String... details) {
        found.add(Slip.of(kind, source.lines().of(offset), details));
    }
}
