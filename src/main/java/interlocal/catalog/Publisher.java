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

/** Writes revisions, with their changes, in one transaction. */
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

    /** What became of the files of one transaction. */
    record PublishCounts(int added, int changed, int unchanged, List<Candidate> parked) {}

    /** Publishes files as they were imported; parks those whose record the portal has changed meanwhile. */
    @Transactional
    public PublishCounts publish(List<Candidate> files) {
        if (files.isEmpty()) {
            return new PublishCounts(0, 0, 0, List.of());
        }
        changes.queue();
        var rows = records
                .findBySlugIn(files.stream()
                        .map(file -> file.document().slug().text())
                        .toList())
                .stream()
                .collect(toMap(RecordRow::slug, identity()));
        var fresh = files.stream()
                .filter(file -> !rows.containsKey(file.document().slug().text()))
                .collect(toMap(file -> file.document().slug(), file -> new RecordRow(file.document(), file.sha256())));
        records.saveAllAndFlush(fresh.values()); // before any revision, which must find its record there
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

    /** Publishes what somebody wrote in the portal. */
    @Transactional
    public void revise(Candidate written) {
        changes.queue();
        var slug = written.document().slug();
        var row = records.findBySlug(slug.text())
                .orElseGet(() -> records.save(new RecordRow(written.document(), written.sha256())));
        revise(row, written, Origin.PORTAL);
        forgetParked(List.of(written));
        changes.append(List.of(slug));
    }

    /** Withdraws records from readers; nothing of them is lost. */
    @Transactional
    public void archive(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        changes.queue();
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
        row.become(revision, file.document(), file.sha256());
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

    /** What waited for review under the paths of files that are published waits no longer. */
    private void forgetParked(List<Candidate> published) {
        parked.deleteByPaths(
                published.stream().map(file -> file.document().path()).toList());
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
