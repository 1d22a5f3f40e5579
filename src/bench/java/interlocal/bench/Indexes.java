package interlocal.bench;

import interlocal.search.Engine;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.lucene.HandWritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The index of one corpus, which several systems ask; made once. */
record Indexes(Path folder, int records) {

    static final String OURS = "ours";
    static final String HAND_WRITTEN = "hand-written";

    private static final String COMPLETE = "complete";

    static Indexes of(Path all, int records) {
        return new Indexes(all.resolve(Integer.toString(records)), records);
    }

    /** Where Lucene's is. */
    Path lucene() {
        return folder.resolve("lucene");
    }

    void make(GeneratedCorpus corpus) throws IOException {
        if (Files.exists(folder.resolve(COMPLETE))) {
            return;
        }
        Files.createDirectories(folder);
        HandWritten.write(lucene(), entries(corpus).parallel(), records);
        Files.createFile(folder.resolve(COMPLETE));
    }

    /** Writes the same into another index. */
    void copy(GeneratedCorpus corpus, Engine engine) {
        try (var update = engine.update()) {
            update.clear();
            entries(corpus).forEach(update::put);
            update.commit(records);
        }
    }

    private Stream<IndexEntry> entries(GeneratedCorpus corpus) {
        return IntStream.range(0, records)
                .mapToObj(number ->
                        IndexEntry.of(corpus.document(number), 1, corpus.real().vocabularies()));
    }

    /** What it takes on disk, in bytes. */
    long size() throws IOException {
        try (var files = Files.walk(lucene())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
