package interlocal.content.tree;

import interlocal.content.Document;
import interlocal.content.Header;
import interlocal.content.Phrase;
import interlocal.content.Problems;
import interlocal.content.Reading;
import interlocal.content.Reading.Accepted;
import interlocal.content.Reading.Rejected;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.DocumentDraft;
import interlocal.content.frontmatter.SourceText;
import interlocal.markup.Markup;
import interlocal.markup.Rendering;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import java.util.function.Predicate;

/** Reads a Markdown file into a Document, or reports its problems line by line. Never throws. */
public final class DocumentReader {

    /** The largest file, in bytes. */
    public static final int LARGEST = 1_000_000;

    private final Markup markup;
    private final Vocabularies vocabularies;
    private final Predicate<TreePath> exists;
    private final Clock clock;

    /**
     * Creates a reader for the files of one tree.
     *
     * @param exists whether the content folder has a file; used to check links and attachments
     */
    public DocumentReader(Markup markup, Vocabularies vocabularies, Predicate<TreePath> exists) {
        this(markup, vocabularies, exists, Clock.systemUTC());
    }

    /**
     * Creates a reader for the files of one tree.
     *
     * @param clock says from which dates a date is far
     */
    public DocumentReader(Markup markup, Vocabularies vocabularies, Predicate<TreePath> exists, Clock clock) {
        this.markup = markup;
        this.vocabularies = vocabularies;
        this.exists = exists;
        this.clock = clock;
    }

    /** Reads a file in the folder of a record type. */
    public Reading read(TreePath path, RecordType type, byte[] bytes) {
        var problems = new Problems(path.text());
        if (bytes.length > LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, LARGEST);
            return new Rejected(problems.sorted());
        }
        var source = SourceText.divide(bytes, problems);
        var mapping = source == null ? null : source.keys(problems);
        if (source == null || mapping == null) {
            return new Rejected(problems.sorted());
        }
        var draft = new DocumentDraft(path, type, mapping, vocabularies, exists, problems);
        draft.reportFarDates(Year.now(clock), problems);
        var rendering = markup.render(
                source.body(),
                destination -> address(path, destination),
                draft.header().sources().size());
        check(path, source, draft.header(), rendering, problems);
        checkTerm(path, problems);
        return !problems.hasErrors() && rendering instanceof Rendering.Html html
                ? new Accepted(draft.finish(source.body(), html), problems.sorted())
                : new Rejected(problems.sorted());
    }

    private void check(TreePath path, SourceText source, Header header, Rendering rendering, Problems problems) {
        switch (rendering) {
            case Rendering.Html html
            when html.html().length() > LARGEST ->
                problems.add(source.bodyLine(), Rule.RENDERING, Phrase.of("too-long"));
            case Rendering.Html html -> {
                for (var link : html.links()) {
                    if (address(path, link.destination()).isEmpty()) {
                        problems.add(line(source, link.line()), Rule.BROKEN_LINK, link.destination());
                    }
                }
                for (var citation : html.citations()) {
                    if (citation.source() < 1
                            || citation.source() > header.sources().size()) {
                        problems.add(
                                line(source, citation.line()),
                                Rule.SOURCE_NUMBER,
                                citation.source(),
                                header.sources().size());
                    }
                }
                html.slips()
                        .forEach(slip -> problems.add(
                                line(source, slip.line()),
                                Rule.valueOf(slip.kind().name()),
                                HeadingLinks.details(slip)));
            }
            case Rendering.Refused refused ->
                problems.add(
                        source.bodyLine(),
                        Rule.RENDERING,
                        Phrase.of(
                                refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private void checkTerm(TreePath path, Problems problems) {
        for (var scheme : Scheme.values()) {
            path.described()
                    .filter(described -> described.startsWith(scheme.key() + "/"))
                    .map(described -> described.substring(scheme.key().length() + 1))
                    .filter(term -> Term.parse(term)
                            .filter(vocabularies.of(scheme)::allows)
                            .isEmpty())
                    .ifPresent(term -> problems.add(
                            0,
                            Rule.UNKNOWN_TERM,
                            path,
                            term,
                            scheme.file(),
                            vocabularies
                                    .of(scheme)
                                    .nearest(term)
                                    .map(near -> near.term().path())
                                    .orElse("")));
        }
    }

    private static int line(SourceText source, int bodyLine) {
        return source.bodyLine() + bodyLine - 1;
    }

    /** The address to which a link leads; empty if it is a file that is not there. */
    private String address(TreePath path, String destination) {
        return destination.startsWith("/")
                ? destination
                : path.resolveLink(destination)
                        .filter(exists)
                        .map(file -> file.address() + HeadingLinks.within(file, destination))
                        .orElse("");
    }

    /**
     * Reads a file that was accepted before, without reporting problems.
     *
     * @param rendered the body as it was rendered then
     * @throws IllegalStateException if the file has no header
     */
    public static Document restore(
            TreePath path, RecordType type, byte[] bytes, Vocabularies vocabularies, Rendering.Html rendered) {
        var problems = new Problems(path.text());
        var source = SourceText.divide(bytes, problems);
        var mapping = source == null ? null : source.keys(problems);
        if (source == null || mapping == null) {
            throw new IllegalStateException("not a document: " + problems.sorted());
        }
        return new DocumentDraft(path, type, mapping, vocabularies, _ -> true, problems)
                .finish(source.body(), rendered);
    }
}
