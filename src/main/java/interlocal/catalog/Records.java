package interlocal.catalog;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.DocumentReader;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published records. */
@Service
@Transactional(readOnly = true)
public class Records {

    private static final int MAX_CACHED = 2_000;

    private final RecordRows rows;
    private final RevisionRows revisions;
    private final AliasRows aliases;
    private final VocabularyFiles vocabularies;
    private final Cache<Key, Published> cache =
            Caffeine.newBuilder().maximumSize(MAX_CACHED).build();

    /** A revision never changes, but the vocabularies it is read with may. */
    private record Key(long revision, Vocabularies vocabularies) {}

    Records(RecordRows rows, RevisionRows revisions, AliasRows aliases, VocabularyFiles vocabularies) {
        this.rows = rows;
        this.revisions = revisions;
        this.aliases = aliases;
        this.vocabularies = vocabularies;
    }

    /** The published record with a slug. */
    public Optional<Published> find(Slug slug) {
        return rows.findBySlug(slug.text()).filter(RecordRow::isPublished).map(this::read);
    }

    /** The published record that came from a file. */
    public Optional<Published> of(TreePath path) {
        return rows.findFirstByPathAndState(path.text(), RecordRow.State.PUBLISHED)
                .map(this::read);
    }

    /**
     * Looks up the address {@code /folder/name}. Leads to the record's present address if the name is a former slug or
     * a file name without its extension, or if the record has another type.
     */
    public Lookup lookUp(RecordType type, String name) {
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
    public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
        return rows.publishedAfter(last == null ? "" : last.text(), Limit.of(limit)).stream()
                .map(Slug::new)
                .toList();
    }

    /** The published records with these slugs, in the same order. Slugs without a published record are skipped. */
    public List<Published> all(List<Slug> slugs) {
        var bySlug = rows.findBySlugIn(slugs.stream().map(Slug::text).toList()).stream()
                .filter(RecordRow::isPublished)
                .collect(toMap(RecordRow::slug, identity()));
        var current = vocabularies.current();
        revisions.findAllById(bySlug.values().stream()
                .map(RecordRow::revisionId)
                .filter(revision -> cache.getIfPresent(new Key(revision, current)) == null)
                .toList()); // loads them into the session with one query
        return slugs.stream()
                .map(Slug::text)
                .map(bySlug::get)
                .filter(Objects::nonNull)
                .map(this::read)
                .toList();
    }

    /** The source file of a published record, byte for byte. */
    public Optional<byte[]> source(Slug slug) {
        return rows.findBySlug(slug.text())
                .filter(RecordRow::isPublished)
                .flatMap(row -> revisions.findById(row.revisionId()))
                .map(RevisionRow::source);
    }

    private Published read(RecordRow row) {
        var current = vocabularies.current();
        return cache.get(new Key(row.revisionId(), current), key -> {
            var revision = revisions.findById(row.revisionId()).orElseThrow();
            var since = revision.number() == 1 ? revision.made() : revisions.firstMade(row.id());
            return new Published(document(row, revision, current), revision.number(), since, revision.made());
        });
    }

    private static Document document(RecordRow row, RevisionRow revision, Vocabularies vocabularies) {
        return DocumentReader.restore(
                new TreePath(revision.path()), row.type(), revision.source(), vocabularies, revision.rendered());
    }
}
