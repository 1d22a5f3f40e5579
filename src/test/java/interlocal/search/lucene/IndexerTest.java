package interlocal.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.catalog.Change;
import interlocal.catalog.Published;
import interlocal.content.Slug;
import interlocal.search.Library;
import interlocal.search.Sample;
import interlocal.search.SearchRequest;
import interlocal.search.indexing.ChangeTail;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.indexing.Indexer;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class IndexerTest {

    private static final Term FIRE = new Term("fire");

    private final Path folder;
    private final Library library = new Library();

    IndexerTest(@TempDir Path folder) {
        this.folder = folder.resolve("index");
    }

    private static List<String> found(LuceneEngine engine, String text) {
        return engine.ask(SearchRequest.EVERYTHING.withText(text)).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }

    private static Vocabularies fireIsCalled(String label) {
        var concept = new Concept(FIRE, label, List.of(), null, List.of());
        return new Vocabularies(Map.of(Scheme.SERVICE_TYPES, Vocabulary.of(List.of(concept))));
    }

    @Nested
    class OverRestarts {

        @Test
        void thePositionIsKept() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
            try (var engine = LuceneEngine.open(folder)) {
                assertThat(new Indexer(engine, library).catchUp()).isEqualTo(2);
            }
            try (var engine = LuceneEngine.open(folder)) {
                assertThat(engine.position()).isEqualTo(2);
                assertThat(found(engine, "")).containsExactly("a", "b");
            }
        }

        @Test
        void anIndexWithAnyByteChangedIsBuiltAnew() throws IOException {
            library.publish(Sample.of("a", "A"));
            List<Path> files;
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
                files = files();
            }
            assertThat(files).hasSizeGreaterThan(2);
            for (var name : files.stream().map(Path::getFileName).toList()) {
                var victim = files().stream()
                        .filter(file -> extension(file).equals(extension(name)))
                        .findFirst()
                        .orElseThrow();
                flipOneByte(victim);
                rebuilds();
            }
        }

        @Test
        void anIndexCutShortIsBuiltAnew() throws IOException {
            library.publish(Sample.of("a", "A"));
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
            }
            for (var extension : List.of("segments", "cfs", "si")) {
                var victim = files().stream()
                        .filter(file -> extension(file).equals(extension))
                        .findFirst()
                        .orElseThrow();
                try (var channel = FileChannel.open(victim, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
                rebuilds();
            }
        }

        @Test
        void anIndexOfAnotherFormatIsBuiltAnewAndOtherFilesAreLeftAlone() throws IOException {
            library.publish(Sample.of("a", "A"));
            try (var directory = FSDirectory.open(folder);
                    var writer = IndexDirectory.writer(directory, new TextAnalyzer())) {
                writer.setLiveCommitData(Map.of("format", "0", "position", "1").entrySet());
                writer.commit();
            }
            Files.writeString(folder.resolve("notes.txt"), "not ours");
            rebuilds();
            assertThat(folder.resolve("notes.txt")).hasContent("not ours");
        }

        private void rebuilds() {
            try (var engine = LuceneEngine.open(folder)) {
                assertThat(engine.position()).isZero();
                assertThat(found(engine, "")).isEmpty();
                assertThat(new Indexer(engine, library).catchUp()).isEqualTo(1);
                assertThat(found(engine, "")).containsExactly("a");
            }
        }

        private List<Path> files() throws IOException {
            try (var files = Files.list(folder)) {
                return files.filter(file -> !file.endsWith("write.lock")).toList();
            }
        }

        private static String extension(Path file) {
            var name = file.getFileName().toString();
            return name.startsWith("segments") ? "segments" : name.substring(name.lastIndexOf('.') + 1);
        }
    }

    @Test
    void changedVocabulariesAreAppliedToEveryRecord() {
        library.use(fireIsCalled("Firefighting"));
        library.publish(Sample.of("a", "A").subjects(List.of(FIRE), List.of(), List.of()), Sample.of("b", "B"));
        try (var engine = LuceneEngine.open(folder)) {
            var indexer = new Indexer(engine, library);
            indexer.catchUp();
            library.use(fireIsCalled("Conflagration"));
            library.publish(Sample.of("c", "C"));
            assertThat(indexer.catchUp()).isEqualTo(5);
            assertThat(found(engine, "conflagration")).containsExactly("a");
            assertThat(found(engine, "firefighting")).isEmpty();
            assertThat(found(engine, "")).containsExactly("a", "b", "c");
        }
    }

    @Test
    void anIndexAheadOfTheLogIsBuiltAnew() {
        library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
        try (var engine = LuceneEngine.open(folder)) {
            var indexer = new Indexer(engine, library);
            indexer.catchUp();
            library.withdraw("b");
            library.forgetChangesAfter(1);
            assertThat(indexer.catchUp()).isEqualTo(1);
            assertThat(found(engine, "")).containsExactly("a");
        }
    }

    @Test
    void whileItBuildsAnewTheIndexAnswersFromWhatItHad() {
        library.publish(Sample.of("a", "A"));
        try (var engine = LuceneEngine.open(folder)) {
            new Indexer(engine, library).catchUp();
            library.withdraw("a");
            library.publish(Sample.of("b", "B"));
            library.use(fireIsCalled("Firefighting"));
            var seen = new ArrayList<List<String>>();
            new Indexer(engine, new Watched(library, () -> seen.add(found(engine, "")))).catchUp();
            assertThat(seen).isNotEmpty().containsOnly(List.of("a"));
            assertThat(found(engine, "")).containsExactly("b");
        }
    }

    @Test
    void moreThanAChunkIsAppliedInOrder() {
        try (var engine = LuceneEngine.open(folder)) {
            var indexer = new Indexer(engine, library);
            library.publish(Sample.of("first", "First"));
            indexer.catchUp();
            library.publish(IntStream.range(0, 1_600)
                    .mapToObj(i -> Sample.of("r" + i % 700, "Round" + i / 700))
                    .toArray(Sample[]::new));
            assertThat(indexer.catchUp()).isEqualTo(1_601);
            var everything = engine.ask(SearchRequest.EVERYTHING);
            assertThat(everything.total()).isEqualTo(701);
            assertThat(engine.ask(SearchRequest.EVERYTHING.withText("round2")).total())
                    .isEqualTo(200);
        }
    }

    @Test
    void anUpdateThatFailsChangesNothingAndTheNextOneWorks() {
        library.publish(Sample.of("a", "A"));
        try (var engine = LuceneEngine.open(folder)) {
            new Indexer(engine, library).catchUp();
            library.publish(Sample.of("b", "B"));
            var failing = new Indexer(engine, new Watched(library, () -> {
                throw new IllegalStateException("the database is away");
            }));
            assertThatIllegalStateException().isThrownBy(failing::catchUp);
            assertThat(engine.position()).isEqualTo(1);
            assertThat(found(engine, "")).containsExactly("a");
            assertThat(new Indexer(engine, library).catchUp()).isEqualTo(2);
            assertThat(found(engine, "")).containsExactly("a", "b");
        }
    }

    @Test
    void onItsThreadItKeepsUpAndSurvivesFailures() {
        var failures = new AtomicInteger(1);
        var tail = new Watched(library, () -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the database is away");
            }
        });
        library.publish(Sample.of("a", "A"));
        try (var engine = LuceneEngine.open(folder);
                var indexer = new Indexer(engine, tail)) {
            assertThat(indexer.caughtUp()).isFalse();
            indexer.start();
            await().atMost(Patience.LONG).until(indexer::caughtUp);
            library.publish(Sample.of("b", "B"));
            indexer.wake();
            await().atMost(Patience.LONG).until(() -> found(engine, "").equals(List.of("a", "b")));
        }
    }

    @Test
    void whatComesSoonAfterManyChangesIsCommittedWithThem() {
        library.publish(Sample.of("first", "First"));
        try (var engine = LuceneEngine.open(folder)) {
            new Indexer(engine, library).catchUp();
            library.publish(IntStream.range(0, 60)
                    .mapToObj(i -> Sample.of("r" + i, "R"))
                    .toArray(Sample[]::new));
            var tail = new Growing(library, engine, new AtomicInteger(), new CopyOnWriteArrayList<>());
            try (var indexer = new Indexer(engine, tail)) {
                indexer.start();
                await().atMost(Patience.LONG).until(() -> engine.position() == 62);
            }
            assertThat(tail.positions()).contains(1L).doesNotContain(61L);
        }
    }

    @Test
    void segmentsThatAreGoneLeaveNothingInMemory() {
        try (var engine = LuceneEngine.open(folder)) {
            var indexer = new Indexer(engine, library);
            IntStream.range(0, 60).forEach(i -> {
                library.publish(Sample.of("r" + i, "R"));
                indexer.catchUp();
            });
            library.use(fireIsCalled("Firefighting"));
            indexer.catchUp();
            assertThat(engine.cachedSegments()).isEqualTo(1);
        }
    }

    @Nested
    class WhileItIsInUse {

        @Test
        void anIndexWhoseFolderIsDeletedIsBuiltAnewAndAnswersMeanwhile() throws IOException {
            library.publish(IntStream.range(0, 30)
                    .mapToObj(i -> Sample.of("r" + i, "Harbour"))
                    .toArray(Sample[]::new));
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
                FileSystemUtils.deleteRecursively(folder);
                library.publish(Sample.of("edited", "Harbour"));
                var seen = new ArrayList<Long>();
                var indexer = new Indexer(engine, new Watched(library, () -> seen.add(total(engine))));
                assertThat(total(engine)).isEqualTo(30);
                assertThat(indexer.catchUp()).isEqualTo(31);
                assertThat(seen).isNotEmpty().containsOnly(30L);
                assertThat(total(engine)).isEqualTo(31);
                assertThat(engine.intact()).isTrue();
            }
            try (var engine = LuceneEngine.open(folder)) {
                assertThat(engine.position()).isEqualTo(31);
                assertThat(total(engine)).isEqualTo(31);
            }
        }

        @Test
        void theFolderMayBeLostAgainAndAgain() throws IOException {
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, library);
                for (var round = 1; round <= 3; round++) {
                    library.publish(Sample.of("r" + round, "Harbour"));
                    indexer.catchUp();
                    assertThat(total(engine)).isEqualTo(round);
                    FileSystemUtils.deleteRecursively(folder);
                }
                assertThat(indexer.catchUp()).isEqualTo(3);
                assertThat(found(engine, "")).containsExactlyInAnyOrder("r1", "r2", "r3");
            }
        }

        @Test
        void anIndexThatLosesSomeFilesIsBuiltAnew() throws IOException {
            library.publish(Sample.of("a", "A"));
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, library);
                indexer.catchUp();
                try (var files = Files.list(folder)) {
                    for (var file : files.filter(file -> file.toString().endsWith(".cfs"))
                            .toList()) {
                        Files.delete(file);
                    }
                }
                assertThat(engine.intact()).isFalse();
                indexer.catchUp();
                assertThat(engine.intact()).isTrue();
                assertThat(found(engine, "")).containsExactly("a");
            }
        }

        @Test
        void anIndexDamagedInTheMiddleOfItsLifeIsBuiltAnew() throws IOException {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, library);
                indexer.catchUp();
                try (var files = Files.list(folder)) {
                    for (var file : files.filter(file -> file.toString().endsWith(".cfs"))
                            .toList()) {
                        flipOneByte(file);
                    }
                }
                library.withdraw("b"); // merges the damaged segment
                await().atMost(Patience.LONG)
                        .pollInSameThread()
                        .ignoreExceptions()
                        .until(() -> indexer.catchUp() == 3);
                assertThat(found(engine, "")).containsExactly("a");
                assertThat(engine.intact()).isTrue();
            }
        }

        @Test
        void aStateOfTheIndexBuiltAnewIsNotMistakenForAnOlderOne() throws IOException {
            library.publish(Sample.of("a", "A"));
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, library);
                indexer.catchUp();
                var before = engine.ask(SearchRequest.EVERYTHING).state();
                FileSystemUtils.deleteRecursively(folder);
                indexer.catchUp();
                assertThat(engine.ask(SearchRequest.EVERYTHING).state()).isGreaterThan(before);
            }
        }
    }

    @Nested
    class ComparedWithTheCatalog {

        @Test
        void anIndexThatHasAllIsLeftAlone() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, library);
                indexer.catchUp();
                var state = engine.ask(SearchRequest.EVERYTHING).state();
                indexer.compare();
                indexer.compare();
                assertThat(engine.ask(SearchRequest.EVERYTHING).state()).isEqualTo(state);
            }
        }

        @Test
        void anIndexThatLacksRecordsIsBuiltAnewAndAnswersMeanwhile() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"), Sample.of("c", "C"));
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
                lose(engine, "a", "b");
                var seen = new ArrayList<List<String>>();
                var indexer = new Indexer(engine, new Watched(library, () -> seen.add(found(engine, ""))));
                indexer.compare();
                indexer.compare();
                assertThat(seen).isNotEmpty().containsOnly(List.of("c"));
                assertThat(found(engine, "")).containsExactly("a", "b", "c");
                assertThat(engine.position()).isEqualTo(3);
            }
        }

        @Test
        void aRecordThatAnotherTookThePlaceOfIsPutBack() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
                lose(engine, "a");
                try (var update = engine.update()) {
                    update.put(IndexEntry.of(Sample.of("ghost", "Ghost").document(), 1, library.vocabularies()));
                    update.commit(engine.position());
                }
                var indexer = new Indexer(engine, library);
                IntStream.range(0, 3).forEach(_ -> indexer.compare());
                assertThat(found(engine, "")).containsExactly("a", "b");
            }
        }

        @Test
        void aRecordOfAnEarlierRevisionIsPutAnew() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "Before"));
            try (var engine = LuceneEngine.open(folder)) {
                new Indexer(engine, library).catchUp();
                library.publish(Sample.of("b", "After"));
                try (var update = engine.update()) {
                    update.commit(library.last()); // as if the change had been applied
                }
                assertThat(found(engine, "before")).containsExactly("b");
                new Indexer(engine, library).compare();
                assertThat(found(engine, "before")).isEmpty();
                assertThat(found(engine, "after")).containsExactly("b");
            }
        }

        @Test
        void recordsThatCannotBeIndexedDoNotMakeItBuildForEver() {
            library.publish(Sample.of("a", "A"), Sample.of("b", "B"));
            try (var engine = LuceneEngine.open(folder)) {
                var indexer = new Indexer(engine, new Lacking(library, new Slug("b")));
                indexer.catchUp();
                indexer.compare();
                indexer.compare();
                var state = engine.ask(SearchRequest.EVERYTHING).state();
                IntStream.range(0, 4).forEach(_ -> indexer.compare());
                assertThat(engine.ask(SearchRequest.EVERYTHING).state()).isEqualTo(state);
                assertThat(found(engine, "")).containsExactly("a");
            }
        }

        private static void lose(LuceneEngine engine, String... slugs) {
            try (var update = engine.update()) {
                for (var slug : slugs) {
                    update.delete(new Slug(slug));
                }
                update.commit(engine.position());
            }
        }
    }

    private static long total(LuceneEngine engine) {
        return engine.ask(SearchRequest.EVERYTHING).total();
    }

    private static void flipOneByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes)); // in place, since the file may be open
        }
    }

    /** A tail one of whose records cannot be read. */
    private record Lacking(Library library, Slug unreadable) implements ChangeTail {
        @Override
        public List<Change> after(long sequence, int limit) {
            return library.after(sequence, limit);
        }

        @Override
        public long last() {
            return library.last();
        }

        @Override
        public long searchable() {
            return library.searchable();
        }

        @Override
        public List<Published> published(List<Slug> slugs) {
            return library.published(slugs).stream()
                    .filter(record -> !record.document().slug().equals(unreadable))
                    .toList();
        }

        @Override
        public Map<Slug, Integer> revisions(List<Slug> slugs) {
            return library.revisions(slugs);
        }

        @Override
        public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
            return library.publishedAfter(last, limit);
        }

        @Override
        public Vocabularies vocabularies() {
            return library.vocabularies();
        }
    }

    /** A tail that does something before it gives records. */
    private record Watched(ChangeTail tail, Runnable before) implements ChangeTail {
        @Override
        public List<Change> after(long sequence, int limit) {
            return tail.after(sequence, limit);
        }

        @Override
        public long last() {
            return tail.last();
        }

        @Override
        public long searchable() {
            return tail.searchable();
        }

        @Override
        public List<Published> published(List<Slug> slugs) {
            before.run();
            return tail.published(slugs);
        }

        @Override
        public Map<Slug, Integer> revisions(List<Slug> slugs) {
            return tail.revisions(slugs);
        }

        @Override
        public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
            return tail.publishedAfter(last, limit);
        }

        @Override
        public Vocabularies vocabularies() {
            return tail.vocabularies();
        }
    }

    /** A tail that grows once it was read to its end, and notes how far the index is whenever it is read. */
    private record Growing(Library library, LuceneEngine engine, AtomicInteger ends, List<Long> positions)
            implements ChangeTail {
        @Override
        public List<Change> after(long sequence, int limit) {
            positions.add(engine.position());
            var changes = library.after(sequence, limit);
            if (changes.isEmpty() && ends.getAndIncrement() == 0) {
                library.publish(Sample.of("late", "Late"));
            }
            return changes;
        }

        @Override
        public long last() {
            return library.last();
        }

        @Override
        public long searchable() {
            return library.searchable();
        }

        @Override
        public List<Published> published(List<Slug> slugs) {
            return library.published(slugs);
        }

        @Override
        public Map<Slug, Integer> revisions(List<Slug> slugs) {
            return library.revisions(slugs);
        }

        @Override
        public List<Slug> publishedAfter(@Nullable Slug last, int limit) {
            return library.publishedAfter(last, limit);
        }

        @Override
        public Vocabularies vocabularies() {
            return library.vocabularies();
        }
    }
}
