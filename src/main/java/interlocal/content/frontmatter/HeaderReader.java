package interlocal.content.frontmatter;

import interlocal.content.Attachment;
import interlocal.content.Header;
import interlocal.content.Names;
import interlocal.content.Place;
import interlocal.content.Rule;
import interlocal.content.Source;
import interlocal.content.Subjects;
import interlocal.content.TreePath;
import interlocal.content.Verified;
import interlocal.vocabulary.Term;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the front matter that every type has. */
final class HeaderReader {

    private final FrontMatterReader fields;
    private final TreePath path;
    private final Predicate<TreePath> exists;

    HeaderReader(FrontMatterReader fields, TreePath path, Predicate<TreePath> exists) {
        this.fields = fields;
        this.path = path;
        this.exists = exists;
    }

    Header read() {
        var published = fields.get(HeaderFields.PUBLISHED);
        var updated = fields.get(HeaderFields.UPDATED);
        if (published != null && updated != null && updated.isBefore(published)) {
            fields.complainOfOrder(HeaderFields.PUBLISHED, HeaderFields.UPDATED);
        }
        return new Header(
                fields.text(HeaderFields.TITLE),
                fields.text(HeaderFields.SUMMARY),
                fields.list(HeaderFields.ALIASES),
                new Subjects(
                        fields.list(HeaderFields.SERVICE_TYPES),
                        fields.list(HeaderFields.PARTNERSHIP_MODELS),
                        fields.list(HeaderFields.PRACTICES)),
                fields.maps(HeaderFields.PLACES, HeaderReader::place),
                fields.list(HeaderFields.ORGANISATIONS),
                fields.list(HeaderFields.AUTHORS),
                fields.maps(HeaderFields.SOURCES, HeaderReader::source),
                fields.list(HeaderFields.RELATED),
                fields.maps(HeaderFields.ATTACHMENTS, this::attachment),
                Objects.requireNonNullElse(fields.get(HeaderFields.LANGUAGE), "en"),
                published,
                updated,
                fields.map(HeaderFields.VERIFIED, HeaderReader::verified),
                fields.get(HeaderFields.REVIEW_EVERY),
                Objects.requireNonNullElse(fields.get(HeaderFields.LICENSE), "CC-BY-4.0"));
    }

    private static @Nullable Place place(FrontMatterReader place) {
        var name = place.get(HeaderFields.PLACE_NAME);
        var country = place.written(HeaderFields.COUNTRY);
        var region = place.written(HeaderFields.REGION);
        var lat = place.get(HeaderFields.LAT);
        var lon = place.get(HeaderFields.LON);
        var population = place.get(HeaderFields.POPULATION);
        var nation = orSpelled(place.get(HeaderFields.COUNTRY), "", country);
        if (nation == null) {
            return null;
        }
        var within = region.isEmpty() ? nation : orSpelled(place.get(regionOf(nation)), nation + "/", region);
        return within == null
                ? null
                : new Place(within, name, region.isEmpty() ? null : region, country, lat, lon, population);
    }

    private static Field.Value<Term> regionOf(Term country) {
        return Field.one(HeaderFields.REGION.name(), new ValueType.Region(country));
    }

    /**
     * The known term, else one made from the name, so that a file accepted earlier can still be read; null if there is
     * none.
     */
    private static @Nullable Term orSpelled(@Nullable Term known, String prefix, String name) {
        return known != null ? known : Term.parse(prefix + Names.kebab(name)).orElse(null);
    }

    private static Source source(FrontMatterReader source) {
        var year = source.get(HeaderFields.SOURCE_YEAR);
        var accessed = source.get(HeaderFields.ACCESSED);
        if (year != null && accessed != null && accessed.getYear() < year) {
            source.complainOfOrder(HeaderFields.SOURCE_YEAR, HeaderFields.ACCESSED);
        }
        return new Source(
                source.text(HeaderFields.SOURCE_TITLE),
                source.get(HeaderFields.PUBLISHER),
                year,
                source.get(HeaderFields.SOURCE_URL),
                accessed);
    }

    private @Nullable Attachment attachment(FrontMatterReader attachment) {
        var file = attachment.text(HeaderFields.FILE);
        var title = attachment.get(HeaderFields.FILE_TITLE);
        if (file.isEmpty()) {
            return null;
        }
        var resolved = path.resolve(file).filter(exists).orElse(null);
        if (resolved == null) {
            attachment.complain(HeaderFields.FILE, Rule.ATTACHMENT, file);
            return null;
        }
        return new Attachment(resolved.text(), title);
    }

    private static @Nullable Verified verified(FrontMatterReader verified) {
        var by = verified.text(HeaderFields.VERIFIED_BY);
        var on = verified.get(HeaderFields.VERIFIED_ON);
        return on == null ? null : new Verified(on, by);
    }
}
