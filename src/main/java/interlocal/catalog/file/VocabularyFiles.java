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

/** The vocabularies of the catalog, read from their files and kept until those change. */
@Service
public class VocabularyFiles {

    private final TreeFileRows rows;
    private final AtomicReference<@Nullable Read> read = new AtomicReference<>();

    /** What was read, from files of which SHA-256. */
    private record Read(Map<Scheme, String> files, Vocabularies vocabularies) {}

    VocabularyFiles(TreeFileRows rows) {
        this.rows = rows;
    }

    /** The vocabularies as last read. */
    public Vocabularies current() {
        var known = read.get();
        return known != null ? known.vocabularies() : refresh();
    }

    /** Reads them again if their files have changed. */
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
        var known = read.get();
        if (known != null && known.files().equals(files)) {
            return known.vocabularies();
        }
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        sources.forEach((scheme, source) ->
                found.put(scheme, VocabularyReader.read(scheme, source).vocabulary()));
        var fresh = new Vocabularies(found);
        read.set(new Read(files, fresh));
        return fresh;
    }
}
