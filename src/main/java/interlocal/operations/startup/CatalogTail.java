package interlocal.operations.startup;

import interlocal.catalog.Change;
import interlocal.catalog.Changes;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Slug;
import interlocal.search.indexing.ChangeTail;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The catalog as the {@link ChangeTail} that an index follows. */
public record CatalogTail(Changes changes, Records records, VocabularyFiles files) implements ChangeTail {

    @Override
    public List<Change> after(long sequence, int limit) {
        var news = changes.after(sequence, limit);
        if (!news.isEmpty()) {
            records.forget(
                    news.stream().map(Change::slug).filter(Objects::nonNull).toList());
        }
        return news;
    }

    @Override
    public long last() {
        return changes.last();
    }

    @Override
    public List<Published> published(List<Slug> slugs) {
        return records.current(slugs);
    }

    @Override
    public Map<Slug, Integer> revisions(List<Slug> slugs) {
        return records.revisions(slugs);
    }

    @Override
    public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
        return records.publishedAfter(last, limit);
    }

    @Override
    public long searchable() {
        return records.searchable();
    }

    /** Always read anew, since another node may have changed them. */
    @Override
    public Vocabularies vocabularies() {
        return files.refresh();
    }
}
