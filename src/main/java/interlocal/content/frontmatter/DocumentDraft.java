package interlocal.content.frontmatter;

import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Header;
import interlocal.content.Problems;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.markup.Rendering;
import interlocal.vocabulary.Vocabularies;
import java.time.Year;
import java.util.function.Predicate;

/** A Document whose front matter has been read, but whose body has not been rendered yet. */
public final class DocumentDraft {

    private final TreePath path;
    private final RecordType type;
    private final RecordSchema schema;
    private final Yaml.Mapping mapping;
    private final Slug slug;
    private final Header header;
    private final Details details;

    public DocumentDraft(
            TreePath path,
            RecordType type,
            Yaml.Mapping mapping,
            Vocabularies vocabularies,
            Predicate<TreePath> exists,
            Problems problems) {
        this.path = path;
        this.type = type;
        this.schema = RecordSchema.of(type);
        this.mapping = mapping;
        var fields = new FrontMatterReader(mapping, vocabularies, problems);
        this.slug = slug(fields, problems);
        this.header = new HeaderReader(fields, path, exists).read();
        this.details = RecordSchema.read(type, fields, header.sources().size());
        fields.finish();
    }

    private Slug slug(FrontMatterReader fields, Problems problems) {
        var name = path.recordName();
        var given = fields.get(HeaderFields.SLUG);
        if (given != null) {
            return given;
        }
        return Slug.parse(name).orElseGet(() -> {
            problems.add(0, Rule.SLUG, path, name);
            return new Slug("unnamed");
        });
    }

    /** Reports dates and years that are far from a year. */
    public void reportFarDates(Year today, Problems problems) {
        new FarYears(today, problems).report(schema.fields(), mapping);
    }

    public Header header() {
        return header;
    }

    public Document finish(String body, Rendering.Html rendered) {
        return new Document(
                path.text(), type, slug, header, details, PlainValues.of(schema.fields(), mapping), body, rendered);
    }
}
