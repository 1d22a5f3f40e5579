package interlocal.content;

import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the front matter that every type has. */
final class HeaderReader {

    static final int LONGEST_SUMMARY = 300;
    private static final int LONGEST_TITLE = 200;
    private static final ValueType<Integer> YEAR = ValueType.integer(1500, 2200);

    private final FrontMatterReader fields;
    private final TermValueTypes terms;
    private final TreePath path;
    private final Predicate<TreePath> exists;

    HeaderReader(FrontMatterReader fields, TermValueTypes terms, TreePath path, Predicate<TreePath> exists) {
        this.fields = fields;
        this.terms = terms;
        this.path = path;
        this.exists = exists;
    }

    Header read() {
        return new Header(
                fields.required("title", LONGEST_TITLE),
                fields.required("summary", LONGEST_SUMMARY),
                fields.list("aliases", ValueType.SLUG),
                new Subjects(
                        fields.list("service-types", terms.term(Scheme.SERVICE_TYPES)),
                        fields.list("partnership-models", terms.term(Scheme.PARTNERSHIP_MODELS)),
                        fields.list("practices", terms.term(Scheme.PRACTICES))),
                fields.maps("places", this::place),
                fields.texts("organisations"),
                fields.texts("authors"),
                fields.maps("sources", HeaderReader::source),
                fields.list("related", ValueType.SLUG),
                fields.maps("attachments", this::attachment),
                Objects.requireNonNullElse(fields.get("language", ValueType.LANGUAGE), "en"),
                fields.get("published", ValueType.DATE),
                fields.get("updated", ValueType.DATE),
                fields.map("verified", HeaderReader::verified),
                fields.get("review-every", ValueType.PERIOD),
                Objects.requireNonNullElse(fields.text("license"), "CC-BY-4.0"));
    }

    private @Nullable Place place(FrontMatterReader place) {
        var name = place.text("name");
        var country = place.required("country", LONGEST_TITLE);
        var region = place.text("region");
        var lat = place.get("lat", ValueType.degrees(90));
        var lon = place.get("lon", ValueType.degrees(180));
        var population = place.get("population", ValueType.count());
        var nation = orSpelled(place.get("country", terms.country()), "", country);
        if (nation == null) {
            return null;
        }
        var within =
                region == null ? nation : orSpelled(place.get("region", terms.region(nation)), nation + "/", region);
        return within == null ? null : new Place(within, name, region, country, lat, lon, population);
    }

    /** An unknown jurisdiction is an error; where a file was accepted once, it is kept under its name all the same. */
    private static @Nullable Term orSpelled(@Nullable Term known, String prefix, String name) {
        return known != null ? known : Term.parse(prefix + Names.kebab(name)).orElse(null);
    }

    private static Source source(FrontMatterReader source) {
        return new Source(
                source.required("title", 300),
                source.text("publisher"),
                source.get("year", YEAR),
                source.get("url", ValueType.WEB_ADDRESS),
                source.get("accessed", ValueType.DATE));
    }

    private @Nullable Attachment attachment(FrontMatterReader attachment) {
        var file = attachment.required("file", 300);
        var title = attachment.text("title");
        if (file.isEmpty()) {
            return null;
        }
        var resolved = path.resolve(file).filter(exists).orElse(null);
        if (resolved == null) {
            attachment.complain("file", Rule.ATTACHMENT, file);
            return null;
        }
        return new Attachment(resolved.text(), title);
    }

    private static @Nullable Verified verified(FrontMatterReader verified) {
        var by = verified.required("by", 200);
        var on = verified.required("on", ValueType.DATE);
        return on == null ? null : new Verified(on, by);
    }
}
