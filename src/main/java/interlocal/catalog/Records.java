package interlocal.catalog;

import static interlocal.catalog.LatestRecords.orKnown;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import interlocal.catalog.fault.Outage;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.DocumentReader;
import interlocal.vocabulary.Vocabularies;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The published records. While the database is {@linkplain Outage#AWAY away}, those that were read lately are found all
 * the same, as they were last.
 */
@Service
public class Records {

    private final RecordRows rows;
    private final RevisionRows revisions;
    private final AliasRows aliases;
    private final VocabularyFiles vocabularies;
    private final LatestRecords latest;
    private final UnreadableRecords unreadable;
    private final TransactionTemplate reading;
    private final RecordCache cache = new RecordCache();

    Records(
            RecordRows rows,
            RevisionRows revisions,
            AliasRows aliases,
            VocabularyFiles vocabularies,
            LatestRecords latest,
            UnreadableRecords unreadable,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.revisions = revisions;
        this.aliases = aliases;
        this.vocabularies = vocabularies;
        this.latest = latest;
        this.unreadable = unreadable;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** The published record with a slug. */
    public Optional<Published> find(Slug slug) {
        return orKnown(
                () -> read(() -> published(slug)),
                () -> Optional.of(latest.find(slug)).filter(Optional::isPresent));
    }

    private Optional<Published> published(Slug slug) {
        return rows.findBySlug(slug.text()).filter(RecordRow::isPublished).map(this::read);
    }

    /** The published record that came from a file; while the database is away, empty if it was not read lately. */
    public Optional<Published> of(TreePath path) {
        return orKnown(
                () -> read(() -> rows.findFirstByPathAndState(path.text(), RecordRow.State.PUBLISHED)
                        .map(this::read)),
                () -> Optional.of(latest.find(record -> record.document().path().equals(path.text()))));
    }

    /**
     * Looks up the address {@code /folder/name}. Leads to the record's present address if the name is a former slug or
     * a file name without its extension, or if the record has another type.
     */
    public Lookup lookUp(RecordType type, String name) {
        return orKnown(
                () -> read(() -> find(type, name)),
                () -> Slug.parse(name)
                        .flatMap(latest::find)
                        .filter(record -> record.document().type() == type)
                        .map(Lookup.Found::new));
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(_ -> question.get()));
    }

    /** What was read of these records is forgotten, since they have changed. */
    public void forget(List<Slug> changed) {
        latest.forget(changed);
    }

    private Lookup find(RecordType type, String name) {
        var slug = Slug.parse(name);
        var row = slug.flatMap(text -> rows.findBySlug(text.text())).orElse(null);
        if (row != null && row.isPublished()) {
            return row.type() == type ? new Lookup.Found(read(row)) : moved(row);
        }
        return slug.flatMap(text -> aliases.findById(text.text()))
                .flatMap(alias -> rows.findById(alias.recordId()))
                .or(() -> name.indexOf('\0') >= 0
                        ? Optional.empty()
                        : rows.findFirstByTypeAndFileNameAndState(
                                type, name + RecordRow.MARKDOWN, RecordRow.State.PUBLISHED))
                .filter(RecordRow::isPublished)
                .map(Records::moved)
                .orElseGet(() -> row == null ? new Lookup.Unknown() : new Lookup.Gone());
    }

    private static Lookup moved(RecordRow row) {
        return new Lookup.Moved("/" + row.type().folder() + "/" + row.slug());
    }

    /** At most {@code limit} slugs of published records, in alphabetical order, starting after {@code last}. */
    @Transactional(readOnly = true)
    public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
        return rows.publishedAfter(last == null ? "" : last.text(), Limit.of(limit)).stream()
                .map(Slug::new)
                .toList();
    }

    /** The number of the current revision of each of these records that is published. */
    @Transactional(readOnly = true)
    public Map<Slug, Integer> revisions(List<Slug> slugs) {
        return rows.findBySlugIn(slugs.stream().map(Slug::text).toList()).stream()
                .filter(RecordRow::isPublished)
                .collect(toMap(row -> new Slug(row.slug()), RecordRow::revisionNumber));
    }

    /** How many records of the types that readers can search are published. */
    @Transactional(readOnly = true)
    public long searchable() {
        return rows.countByStateAndTypeIn(
                RecordRow.State.PUBLISHED,
                Arrays.stream(RecordType.values())
                        .filter(RecordType::searchable)
                        .toList());
    }

    /**
     * The published records with these slugs, in the same order. Slugs without a published record are skipped, and so
     * are {@link UnreadableRecords} and, while the database is away, records that were not read lately.
     */
    public List<Published> all(List<Slug> slugs) {
        return orKnown(
                () -> current(slugs),
                () -> Optional.of(slugs.stream()
                        .flatMap(slug -> latest.find(slug).stream())
                        .toList()));
    }

    /** The same as they are now; fails while the database is away. */
    public List<Published> current(List<Slug> slugs) {
        try {
            return read(() -> together(slugs));
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isPresent()) {
                throw failure;
            }
            return slugs.stream().flatMap(slug -> alone(slug).stream()).toList();
        }
    }

    private Optional<Published> alone(Slug slug) {
        try {
            return read(() -> published(slug));
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isPresent()) {
                throw failure;
            }
            unreadable.add(slug.text(), failure);
            return Optional.empty();
        }
    }

    private List<Published> together(List<Slug> slugs) {
        var bySlug = rows.findBySlugIn(slugs.stream().map(Slug::text).toList()).stream()
                .filter(RecordRow::isPublished)
                .collect(toMap(RecordRow::slug, identity()));
        var current = vocabularies.current();
        revisions.findAllById(bySlug.values().stream()
                .filter(row -> cache.find(row, current).isEmpty())
                .map(RecordRow::revisionId)
                .toList()); // loads them into the session with one query
        return slugs.stream()
                .map(Slug::text)
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .map(this::read)
                .toList();
    }

    /** The source file of a published record, byte for byte. */
    @Transactional(readOnly = true)
    public Optional<byte[]> source(Slug slug) {
        return rows.findBySlug(slug.text())
                .filter(RecordRow::isPublished)
                .flatMap(row -> revisions.findById(row.revisionId()))
                .map(RevisionRow::source);
    }

    private Published read(RecordRow row) {
        var current = vocabularies.current();
        try {
            var record = cache.find(row, current).orElseGet(() -> read(row, current));
            latest.keep(record);
            unreadable.remove(row.slug());
            return record;
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                unreadable.add(row.slug(), failure);
            }
            throw failure;
        }
    }

    private Published read(RecordRow row, Vocabularies current) {
        var revision = revisions.findById(row.revisionId()).orElseThrow();
        var since = revision.number() == 1 ? revision.made() : revisions.firstMade(row.id());
        var record = new Published(document(row, revision, current), revision.number(), since, revision.made());
        cache.keep(row, current, record);
        return record;
    }

    /** A damaged database may well give back other bytes than it was given. */
    private static Document document(RecordRow row, RevisionRow revision, Vocabularies vocabularies) {
        if (!revision.isSourceIntact()) {
            throw new IllegalStateException("its source in the database is damaged");
        }
        if (!revision.isTextIntact()) {
            throw new IllegalStateException("its text in the database is damaged");
        }
        return DocumentReader.restore(
                new TreePath(revision.path()), row.type(), revision.source(), vocabularies, revision.rendered());
    }
}
