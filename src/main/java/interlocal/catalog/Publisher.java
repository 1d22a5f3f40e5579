package interlocal.catalog;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.content.tree.Candidate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes revisions and their entries in the change log. Each method is one transaction. */
@Component
class Publisher {

    private final RecordRows records;
    private final RevisionRows revisions;
    private final AliasRows aliases;
    private final ParkedRows parked;
    private final Changes changes;
    private final Clock clock;

    Publisher(
            RecordRows records,
            RevisionRows revisions,
            AliasRows aliases,
            ParkedRows parked,
            Changes changes,
            Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.aliases = aliases;
        this.parked = parked;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What a transaction did with its files.
     *
     * @param parked files that wait for review
     */
    record PublishCounts(int added, int changed, int unchanged, List<Candidate> parked) {}

    /** Publishes imported files. A file is parked if its record was changed in the portal since the last import. */
    @Transactional
    public PublishCounts publish(List<Candidate> files) {
        if (files.isEmpty()) {
            return new PublishCounts(0, 0, 0, List.of());
        }
        changes.lock();
        var rows = records
                .findBySlugIn(files.stream()
                        .map(file -> file.document().slug().text())
                        .toList())
                .stream()
                .collect(toMap(RecordRow::slug, identity()));
        var fresh = files.stream()
                .filter(file -> !rows.containsKey(file.document().slug().text()))
                .collect(toMap(file -> file.document().slug(), file -> new RecordRow(file.document(), file.sha256())));
        records.saveAllAndFlush(fresh.values()); // first, as revisions refer to records
        var touched = new LinkedHashSet<Slug>();
        var added = 0;
        var changed = 0;
        var waiting = new ArrayList<Candidate>();
        for (var file : files) {
            var row = rows.get(file.document().slug().text());
            if (row == null) {
                revise(Objects.requireNonNull(fresh.get(file.document().slug())), file, Origin.IMPORT);
                added++;
            } else if (row.sha256().equals(file.sha256())) {
                if (row.isPublished() && row.path().equals(file.document().path())) {
                    row.imported(file.sha256());
                    continue;
                }
                row.moved(file.document().path());
                row.imported(file.sha256());
                rename(row, file.document());
                changed++;
            } else if (row.isPublished() && row.changedSinceImport()) {
                park(file);
                waiting.add(file);
                continue;
            } else {
                revise(row, file, Origin.IMPORT);
                changed++;
            }
            touched.add(file.document().slug());
        }
        forgetParked(files.stream().filter(file -> !waiting.contains(file)).toList());
        changes.append(touched);
        return new PublishCounts(added, changed, files.size() - added - changed - waiting.size(), waiting);
    }

    /** Publishes a text written in the portal. */
    @Transactional
    public void revise(Candidate written) {
        changes.lock();
        var slug = written.document().slug();
        var row = records.findBySlug(slug.text())
                .orElseGet(() -> records.save(new RecordRow(written.document(), written.sha256())));
        revise(row, written, Origin.PORTAL);
        forgetParked(List.of(written));
        changes.append(List.of(slug));
    }

    /** Withdraws records from readers. Their revisions stay. */
    @Transactional
    public void archive(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        changes.lock();
        var touched = new ArrayList<Slug>();
        for (var row : records.findBySlugIn(slugs)) {
            row.archive();
            touched.add(new Slug(row.slug()));
        }
        changes.append(touched);
    }

    private void revise(RecordRow row, Candidate file, Origin origin) {
        var revision = revisions.save(new RevisionRow(
                row.id(), row.revisionNumber() + 1, origin, clock.instant(), file.document(), file.source()));
        row.setCurrent(revision, file.document(), file.sha256());
        if (origin == Origin.IMPORT) {
            row.imported(file.sha256());
        }
        rename(row, file.document());
    }

    private void rename(RecordRow row, Document document) {
        if (row.revisionNumber() > 1) {
            aliases.deleteByRecordIds(Set.of(row.id()));
        }
        for (var alias : document.header().aliases()) {
            aliases.save(new AliasRow(alias.text(), row.id()));
        }
    }

    /** Published files replace any version of theirs that was waiting for review. */
    private void forgetParked(List<Candidate> published) {
        if (parked.count() > 0) {
            parked.deleteByPaths(
                    published.stream().map(file -> file.document().path()).toList());
        }
    }

    private void park(Candidate file) {
        var path = file.document().path();
        if (parked.findById(path)
                .filter(row -> row.sha256().equals(file.sha256()))
                .isEmpty()) {
            parked.save(
                    new ParkedRow(path, file.document().slug().text(), file.sha256(), file.source(), clock.instant()));
        }
    }
}
