package interlocal.content.frontmatter;

import interlocal.content.Slug;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The front matter fields of every record type. */
public final class HeaderFields {

    public static final Value<String> TITLE = Field.required("record.title", ValueTypes.text(200));
    static final Value<String> SUMMARY = Field.required("record.summary", ValueTypes.text(300));
    public static final Value<Slug> SLUG = Field.one("record.slug", Notation.SLUG);
    static final Value<Slug> ALIASES = Field.many("record.aliases", Notation.SLUG);
    static final Value<Term> SERVICE_TYPES = Field.many("record.service-types", ValueTypes.term(Scheme.SERVICE_TYPES));
    static final Value<Term> PARTNERSHIP_MODELS =
            Field.many("record.partnership-models", ValueTypes.term(Scheme.PARTNERSHIP_MODELS));
    static final Value<Term> PRACTICES = Field.many("record.practices", ValueTypes.term(Scheme.PRACTICES));

    static final Value<String> PLACE_NAME = Field.one("record.places.name", ValueTypes.LINE);
    static final Value<Term> REGION = Field.one("record.places.region", new ValueType.Region(null));
    static final Value<Term> COUNTRY = Field.required("record.places.country", new ValueType.Country());
    static final Value<Double> LAT = Field.one("record.places.lat", ValueTypes.degrees(90));
    static final Value<Double> LON = Field.one("record.places.lon", ValueTypes.degrees(180));
    static final Value<Long> POPULATION = Field.one("record.places.population", ValueTypes.count());
    static final FieldGroup PLACES = Field.groups("record.places", PLACE_NAME, REGION, COUNTRY, LAT, LON, POPULATION);

    static final Value<String> ORGANISATIONS = Field.many("record.organisations", ValueTypes.LINE);
    static final Value<String> AUTHORS = Field.many("record.authors", ValueTypes.LINE);

    static final Value<String> SOURCE_TITLE = Field.required("record.sources.title", ValueTypes.text(300));
    static final Value<String> PUBLISHER = Field.one("record.sources.publisher", ValueTypes.LINE);
    static final Value<Integer> SOURCE_YEAR = Field.one("record.sources.year", ValueTypes.YEAR);
    static final Value<URI> SOURCE_URL = Field.one("record.sources.url", Notation.WEB_ADDRESS);
    static final Value<LocalDate> ACCESSED = Field.one("record.sources.accessed", Notation.DATE);
    static final FieldGroup SOURCES =
            Field.groups("record.sources", SOURCE_TITLE, PUBLISHER, SOURCE_YEAR, SOURCE_URL, ACCESSED);

    static final Value<Slug> RELATED = Field.many("record.related", Notation.SLUG);

    static final Value<String> FILE = Field.required("record.attachments.file", ValueTypes.text(300));
    static final Value<String> FILE_TITLE = Field.one("record.attachments.title", ValueTypes.LINE);
    static final FieldGroup ATTACHMENTS = Field.groups("record.attachments", FILE, FILE_TITLE);

    static final Value<String> LANGUAGE = Field.one("record.language", Notation.LANGUAGE);
    static final Value<LocalDate> PUBLISHED = Field.one("record.published", Notation.DATE);
    static final Value<LocalDate> UPDATED = Field.one("record.updated", Notation.DATE);

    static final Value<LocalDate> VERIFIED_ON = Field.required("record.verified.on", Notation.DATE);
    static final Value<String> VERIFIED_BY = Field.required("record.verified.by", ValueTypes.text(200));
    static final FieldGroup VERIFIED = Field.group("record.verified", VERIFIED_ON, VERIFIED_BY);

    static final Value<Period> REVIEW_EVERY = Field.one("record.review-every", Notation.PERIOD);
    static final Value<String> LICENSE = Field.one("record.license", ValueTypes.LINE);

    /** The fields that are written before those of one type only: what the record is and where it belongs. */
    static final List<Field> FIRST = List.of(
            TITLE,
            SUMMARY,
            SLUG,
            ALIASES,
            SERVICE_TYPES,
            PARTNERSHIP_MODELS,
            PRACTICES,
            PLACES,
            ORGANISATIONS,
            AUTHORS);

    /** The fields that are written after those of one type only: sources, attachments and upkeep. */
    static final List<Field> LAST =
            List.of(SOURCES, RELATED, ATTACHMENTS, LANGUAGE, PUBLISHED, UPDATED, VERIFIED, REVIEW_EVERY, LICENSE);

    private HeaderFields() {}
}
