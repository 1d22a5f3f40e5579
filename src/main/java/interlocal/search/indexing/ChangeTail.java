package interlocal.search.indexing;

import interlocal.catalog.Change;
import interlocal.catalog.Published;
import interlocal.content.Slug;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an index needs to know of the catalog: the change log and the published state. */
public interface ChangeTail {

    /** The changes after a sequence number, in order, at most {@code limit} of them. */
    List<Change> after(long sequence, int limit);

    /** The sequence number of the last change; 0 if there is none. */
    long last();

    /** How many records that readers can search are published now. */
    long searchable();

    /** The published records with these slugs, in the order of the slugs; slugs of other records are left out. */
    List<Published> published(List<Slug> slugs);

    /** The number of the current revision of each published record of these; others are left out. */
    Map<Slug, Integer> revisions(List<Slug> slugs);

    /**
     * The slugs of everything published, sorted, in portions.
     *
     * @param last the last slug of the previous portion; absent for the first
     */
    List<Slug> publishedAfter(@Nullable Slug last, int limit);

    Vocabularies vocabularies();
}
