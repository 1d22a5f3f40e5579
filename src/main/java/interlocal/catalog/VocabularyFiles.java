package interlocal.catalog;

import interlocal.content.VocabularyReader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The vocabularies of the catalog, read from their files and kept until those change. */
@Service
public class VocabularyFiles {

    private final TreeFileRows rows;
    private final FileStore store;
    private final AtomicReference<@Nullable Vocabularies> read = new AtomicReference<>();

    VocabularyFiles(TreeFileRows rows, FileStore store) {
        this.rows = rows;
        this.store = store;
    }

    /** The vocabularies as last read. */
    public Vocabularies current() {
        var known = read.get();
        return known != null ? known : refresh();
    }

    /** Reads them again. */
    public Vocabularies refresh() {
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            rows.findById(scheme.file())
                    .map(row -> VocabularyReader.read(scheme, store.bytes(row.sha256())))
                    .ifPresent(outcome -> found.put(scheme, outcome.vocabulary()));
        }
        var fresh = new Vocabularies(found);
        read.set(fresh);
        return fresh;
    }
}
