package interlocal.content.mapping;

import interlocal.content.Problems;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.FrontMatter;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.content.frontmatter.SourceText;
import interlocal.vocabulary.Vocabularies;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes our files of those of another system, one by one. Never throws, whatever is in them. */
public final class FileConversion {

    private static final String TITLE = "title";
    private static final String SUMMARY = "summary";
    private static final String ALIASES = "aliases";
    private static final String PUBLISHED = "published";

    private final ContentMapping mapping;
    private final ValueConversion values;
    private final ForeignLinks links;
    private final MappingReport report;

    /**
     * Creates a conversion of the files of one tree.
     *
     * @param vocabularies those of the tree; terms that they do not have are left out
     */
    public FileConversion(ContentMapping mapping, Vocabularies vocabularies, ForeignLinks links, MappingReport report) {
        this.mapping = mapping;
        this.values = new ValueConversion(mapping, vocabularies, report);
        this.links = links;
        this.report = report;
    }

    /** Whether a file says that it is not for readers. */
    public boolean leavesOut(byte[] file) {
        return !mapping.leftOut().isEmpty()
                && ForeignText.read(file)
                        .filter(text -> text.saysAnyOf(mapping.leftOut()))
                        .isPresent();
    }

    /**
     * Makes one of our files. A file that cannot be read stays as it is, so that its problems are told in its lines.
     *
     * @param from the path of the file
     * @param to the path at which it would be here
     * @param named what its name says
     */
    public ConvertedFile convert(
            TreePath from, TreePath to, MappedFolder folder, NamePattern.Named named, byte[] file) {
        return ForeignText.read(file)
                .map(text -> convert(from, to, folder, named, text))
                .orElseGet(() -> ConvertedFile.unchanged(file));
    }

    private ConvertedFile convert(
            TreePath from, TreePath to, MappedFolder folder, NamePattern.Named named, ForeignText text) {
        var type = Objects.requireNonNull(folder.type());
        var schema = RecordSchema.of(type);
        var body = text.body();
        for (var change : mapping.texts()) {
            body = change.in(body);
        }
        body = links.in(body, from, to);
        var header = new HeaderConversion(mapping, values, report, schema, from.text(), text.header());
        header.takeOver();
        header.leaveOut(ALIASES, alias -> links.leadTo(alias.toString())); // there is more than a former address
        folder.defaults().forEach(header::otherwise);
        mapping.defaults().forEach(header::otherwise);
        header.otherwise(PUBLISHED, named.date() == null ? null : named.date().toString());
        header.otherwise(TITLE, title(body, named, schema, from));
        var title = Objects.requireNonNullElse(header.text(TITLE), "");
        body = PlainWords.withoutTitle(body, title);
        if (header.text(SUMMARY) == null) {
            header.otherwise(SUMMARY, summary(body, title, schema, from));
        }
        return written(type, header, body, text.bodyLine());
    }

    private @Nullable String title(String body, NamePattern.Named named, RecordSchema schema, TreePath from) {
        var words =
                PlainWords.title(body).orElseGet(() -> spelledOut(named.slug().text()));
        return values.fitting(words, schema.longest(TITLE), TITLE, from.text());
    }

    private static String spelledOut(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }

    private @Nullable String summary(String body, String title, RecordSchema schema, TreePath from) {
        report.add(from.text(), Rule.MAPPED_SUMMARY);
        return PlainWords.cut(PlainWords.firstParagraph(body).orElse(title), schema.longest(SUMMARY));
    }

    private static ConvertedFile written(RecordType type, HeaderConversion header, String body, int bodyLine) {
        var file = FrontMatter.empty(type).withBody(body);
        for (Map.Entry<String, Object> value : header.values().entrySet()) {
            file = file.with(value.getKey(), value.getValue());
        }
        var source = file.bytes();
        var divided = SourceText.divide(source, new Problems(""));
        return new ConvertedFile(source, divided == null ? 1 : divided.bodyLine(), bodyLine, header::line);
    }
}
