package interlocal.page.part;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.search.Search;
import interlocal.search.SearchUnavailable;
import interlocal.vocabulary.Vocabularies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether what pages show of the library may have changed. */
@Component
public final class LibraryState {

    private final Search search;
    private final VocabularyFiles vocabularies;

    LibraryState(Search search, VocabularyFiles vocabularies) {
        this.search = search;
        this.vocabularies = vocabularies;
    }

    /** The position of the index and the vocabularies at one moment. */
    record Moment(long position, Vocabularies vocabularies) {}

    /** The present moment; empty while search is unavailable. */
    Optional<Moment> now() {
        try {
            return Optional.of(new Moment(search.position(), vocabularies.current()));
        } catch (SearchUnavailable away) {
            return Optional.empty();
        }
    }
}
