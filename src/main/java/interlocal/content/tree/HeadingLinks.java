package interlocal.content.tree;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import interlocal.content.Document;
import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Reading.Accepted;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.SourceText;
import interlocal.markup.Markup;
import interlocal.markup.Slip;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links from one record to a heading of another, {@code ../lessons/build-trust.md#why}. */
final class HeadingLinks {

    private static final Pattern FILE = Pattern.compile("^[^?#]*");
    private static final Pattern SOURCE = Pattern.compile("source-([1-9][0-9]{0,3})");

    private final List<HeadingLink> links = new ArrayList<>();

    private record HeadingLink(String path, int line, String written, TreePath target) {

        String address() {
            return written.substring(written.indexOf('#') + 1);
        }
    }

    /** Notes those of a document that was accepted. */
    void note(Document document, byte[] source) {
        var path = new TreePath(document.path());
        for (var link : document.rendered().links()) {
            var written = link.destination();
            if (written.indexOf('#') > 0 && !written.startsWith("/")) {
                path.resolveLink(written)
                        .filter(target -> target.recordType().isPresent())
                        .ifPresent(target -> links.add(
                                new HeadingLink(path.text(), bodyLine(source) + link.line() - 1, written, target)));
            }
        }
    }

    private static int bodyLine(byte[] source) {
        var text = SourceText.divide(source, new Problems(""));
        return text == null ? 1 : text.bodyLine();
    }

    /** The problems of links that lead to no heading. Targets that cannot be read have problems of their own. */
    List<Problem> dead(ContentTree tree, DocumentReader reader) {
        var dead = new ArrayList<Problem>();
        links.stream()
                .collect(groupingBy(HeadingLink::target, TreeMap::new, toList()))
                .forEach((path, leading) -> read(tree, reader, path)
                        .ifPresent(target -> leading.stream()
                                .flatMap(link -> dead(link, target))
                                .forEach(dead::add)));
        return dead;
    }

    private static Stream<Problem> dead(HeadingLink link, Document target) {
        var anchors = target.rendered().anchors();
        return link.address().isEmpty() || anchors.id(link.address()).isPresent() || isSource(link.address(), target)
                ? Stream.empty()
                : Stream.of(Problem.of(
                        link.path(),
                        link.line(),
                        Rule.DEAD_HEADING,
                        link.written(),
                        nearest(anchors.nearest(link.address()).orElse(""))));
    }

    private static boolean isSource(String address, Document target) {
        var source = SOURCE.matcher(address);
        return source.matches()
                && Integer.parseInt(source.group(1))
                        <= target.header().sources().size();
    }

    private static Optional<Document> read(ContentTree tree, DocumentReader reader, TreePath path) {
        var file = tree.find(path).orElse(null);
        return file == null ? Optional.empty() : Optional.ofNullable(read(file, reader));
    }

    private static @Nullable Document read(TreeFile file, DocumentReader reader) {
        try {
            var type = file.path().recordType().orElseThrow();
            return reader.read(file.path(), type, file.read(DocumentReader.LARGEST))
                            instanceof Accepted(var document, var _)
                    ? document
                    : null;
        } catch (IOException reportedWhereTheFileIsRead) {
            return null;
        }
    }

    /** The details of a Problem that is a Slip. */
    static Object[] details(Slip slip) {
        return slip.kind() == Slip.Kind.DEAD_HEADING
                ? new Object[] {
                    slip.details().getFirst(), nearest(slip.details().getLast())
                }
                : slip.details().toArray();
    }

    private static Phrase nearest(String address) {
        return address.isEmpty() ? Phrase.of("no-headings") : Phrase.of("nearest-heading", address);
    }

    /** What follows the file in the address of a link to it: the query, and the id of the heading. */
    static String within(TreePath file, String destination) {
        var rest = FILE.matcher(destination).replaceFirst("");
        var hash = rest.indexOf('#');
        return hash < 0 || file.recordType().isEmpty()
                ? rest
                : rest.substring(0, hash + 1) + Markup.headingId(rest.substring(hash + 1));
    }
}
