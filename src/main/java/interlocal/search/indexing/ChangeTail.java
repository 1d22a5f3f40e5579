package interlocal.search.indexing;

import interlocal.catalog.Change;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.vocabulary.Vocabularies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an index must know of the catalog: the log of changes and the published state. */
public interface ChangeTail {

    /** The changes after a sequence number, in order, at most {@code limit} of them. */
    List<Change> after(long sequence, int limit);

    /** The sequence number of the last change; 0 if there is none. */
    long last();

    /** The records of these slugs as readers see them now, in their order; others are left out. */
    List<Document> published(List<Slug> slugs);

    /**
     * The slugs of all that is published, sorted, in portions.
     *
     * @param last the last slug of the portion before; absent for the first
     */
    List<Slug> publishedAfter(@Nullable Slug last, int limit);

    Vocabularies vocabularies();
}
