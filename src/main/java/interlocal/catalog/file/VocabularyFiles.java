package interlocal.catalog.file;

import interlocal.content.tree.VocabularyReader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The vocabularies of the catalog, kept in memory until their files change. */
@Service
public class VocabularyFiles {

    private final TreeFileRows rows;
    private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

    /** The vocabularies, with the SHA-256 of each file they were read from. */
    private record Loaded(Map<Scheme, String> files, Vocabularies vocabularies) {}

    VocabularyFiles(TreeFileRows rows) {
        this.rows = rows;
    }

    /** The vocabularies as last read. Does not look for changes; see {@link #refresh}. */
    public Vocabularies current() {
        var known = loaded.get();
        return known != null ? known.vocabularies() : refresh();
    }

    /** The vocabularies, read again if a file has changed. */
    public Vocabularies refresh() {
        var files = new EnumMap<Scheme, String>(Scheme.class);
        var sources = new EnumMap<Scheme, byte[]>(Scheme.class);
        for (var scheme : Scheme.values()) {
            rows.findById(scheme.file())
                    .ifPresent(row -> row.source().ifPresent(source -> {
                        files.put(scheme, row.sha256());
                        sources.put(scheme, source);
                    }));
        }
        var known = loaded.get();
        if (known != null && known.files().equals(files)) {
            return known.vocabularies();
        }
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        sources.forEach((scheme, source) ->
                found.put(scheme, VocabularyReader.read(scheme, source).vocabulary()));
        var fresh = new Vocabularies(found);
        loaded.set(new Loaded(files, fresh));
        return fresh;
    }
}
