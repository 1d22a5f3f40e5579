package interlocal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.catalog.file.Attachments;
import interlocal.catalog.file.LooseFiles;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Problem;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Sha256;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.ContentFolder;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.content.tree.Unrest;
import interlocal.markup.Markup;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final Path OWN = Path.of("content");
    private static final Lookup GONE = new Lookup.Gone();

    @TempDir
    private static Path data;

    private static Portal portal;

    @TempDir
    private Path content;

    @BeforeAll
    static void start() {
        portal = Portal.on(data);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void wipe() {
        portal.wipe();
    }

    private void write(String path, String text) throws IOException {
        var file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String text(String title, String... keys) {
        return "---\ntitle: " + title + "\nsummary: About it.\n"
                + String.join("", List.of(keys).stream().map(key -> key + "\n").toList()) + "---\n" + title
                + " it is.\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void remove(String path) throws IOException {
        Files.delete(content.resolve(path));
    }

    private ImportReport read() throws IOException {
        return portal.read(content);
    }

    private static List<String> problems(ImportReport report) {
        return report.problems().stream()
                .map(problem -> problem.path() + " " + problem.rule())
                .toList();
    }

    private static List<byte[]> sources(String slug) {
        var row = portal.get(RecordRows.class).findBySlug(slug).orElseThrow();
        return portal.get(RevisionRows.class).findByRecordIdOrderByNumber(row.id()).stream()
                .map(RevisionRow::source)
                .toList();
    }

    private static void assertFound(RecordType type, String slug) {
        assertThat(portal.lookUp(type, slug)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void recordsReadTogetherAreInTheOrderAskedForAndAsReadAlone() throws IOException {
        for (var slug : List.of("a", "b", "c")) {
            write("lessons/" + slug + ".md", text(slug));
        }
        read();
        write("lessons/b.md", text("Changed"));
        remove("lessons/c.md");
        read();
        var records = portal.get(Records.class);
        var together =
                records.all(Stream.of("b", "unknown", "c", "a").map(Slug::new).toList());
        assertThat(together)
                .containsExactly(
                        records.find(new Slug("b")).orElseThrow(),
                        records.find(new Slug("a")).orElseThrow());
        assertThat(together.stream().map(Published::revision)).containsExactly(2, 1);
    }

    @Nested
    class TheFolder {

        @Test
        void thatIsBeingWrittenLeavesWhatIsKnownAsItIs() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/b.md", text("B"));
            write("lessons/map.png", "one");
            write("vocabulary/practices.yaml", "- term: a\n  label: A\n");
            read();
            write("lessons/a.md", "---\ntit");
            write("lessons/map.png", "ot");
            write("vocabulary/practices.yaml", "- ter");
            remove("lessons/b.md");
            var changed = Stream.of("lessons/a.md", "lessons/b.md", "lessons/map.png", "vocabulary/practices.yaml")
                    .map(path -> content.toAbsolutePath().resolve(path))
                    .collect(Collectors.toSet());
            var report = portal.get(Import.class)
                    .run(ContentFolder.of(content, null).with(new Unrest(changed, Instant.MAX)), () -> false);
            assertThat(report.problems()).isEmpty();
            assertThat(report.waiting()).isEqualTo(3);
            assertThat(report.changedAnything()).isFalse();
            assertFound(RecordType.LESSON, "a");
            assertFound(RecordType.LESSON, "b");
            assertThat(portal.get(Attachments.class).find(new TreePath("lessons/map.png")))
                    .hasValueSatisfying(file -> assertThat(file.size()).isEqualTo("one".length()));
            assertThat(portal.get(VocabularyFiles.class)
                            .current()
                            .of(Scheme.PRACTICES)
                            .roots())
                    .hasSize(1);
            assertThat(read().archived()).isOne();
        }

        @Test
        void thatIsOnlyBeingWrittenIsNotEmpty() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            var changed = Set.of(content.toAbsolutePath());
            var report = portal.get(Import.class)
                    .run(ContentFolder.of(content, null).with(new Unrest(changed, Instant.MAX)), () -> false);
            assertThat(report.problems()).isEmpty();
            assertFound(RecordType.LESSON, "a");
        }

        @Test
        void thatAgreesWithThePortalIsUnchangedFileForFile() throws IOException {
            for (var i = 0; i < 150; i++) {
                var path = "lessons/r" + i + ".md";
                portal.get(Publisher.class).revise(portal.written(path, text("R")));
                write(path, text("R"));
            }
            assertThat(read().unchanged()).isEqualTo(150);
        }

        @Test
        void ofThisPortalHasNoErrors() throws IOException {
            var report = portal.read(OWN);
            assertThat(report.problems()).isEmpty();
            assertThat(report.rejected()).isZero();
            assertThat(report.added()).isGreaterThan(30);
            assertThat(portal.get(RecordRows.class).findByState(RecordRow.State.PUBLISHED))
                    .hasSize(report.added());
        }

        @Test
        void readAgainCostsNoWrite() throws IOException {
            portal.read(OWN);
            var state = portal.state();
            portal.statistics().clear();
            var report = portal.read(OWN);
            assertThat(report.changedAnything()).isFalse();
            assertThat(report.unchanged()).isEqualTo(report.files());
            assertThat(portal.statistics().getEntityInsertCount()).isZero();
            assertThat(portal.statistics().getEntityUpdateCount()).isZero();
            assertThat(portal.statistics().getEntityDeleteCount()).isZero();
            assertThat(portal.state()).isEqualTo(state);
        }

        @Test
        void thatIsMissingChangesNothing() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            var state = portal.state();
            assertThatThrownBy(() -> portal.read(content.resolve("nowhere"))).isInstanceOf(NotDirectoryException.class);
            assertThat(portal.state()).isEqualTo(state);
        }

        @Test
        void emptiedArchivesNothingAndSaysSo() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/b.md", text("B"));
            write("lessons/map.png", "map");
            read();
            var state = portal.state();
            remove("lessons/a.md");
            remove("lessons/b.md");
            for (var i = 0; i < 2; i++) {
                var report = read();
                assertThat(problems(report)).containsExactly(" EMPTY_FOLDER");
                assertThat(report.hasErrors()).isTrue();
                assertThat(report.problems().getFirst().toString())
                        .startsWith(".: error: ")
                        .contains("the catalog has 2 from it; nothing was archived");
                assertThat(portal.state()).isEqualTo(state);
            }
        }

        @Test
        void emptyFromTheBeginningIsNoError() throws IOException {
            assertThat(read().problems()).isEmpty();
        }

        @Test
        void isLeftBetweenTwoTransactionsWhenThePortalStops() throws IOException {
            new Corpus(content, 9).records(10);
            assertThatThrownBy(() -> portal.get(Import.class).run(ContentFolder.of(content, null), () -> true))
                    .isInstanceOf(CancellationException.class);
            assertThat(read().added()).isEqualTo(10);
        }
    }

    @Nested
    class AList {

        private static final String LIST = "providers/state.csv";

        private void list(String... rows) throws IOException {
            write(LIST, "slug,title,summary\n" + String.join("\n", rows) + "\n");
        }

        private void assertPublished(String... slugs) {
            assertThat(portal.get(Records.class).publishedAfter(null, 100))
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(slugs).stream().map(Slug::new).toList());
        }

        @Test
        void publishesChangesAndArchivesItsRows() throws IOException {
            list("a,A,About it.", "b,B,About it.");
            assertThat(read().added()).isEqualTo(2);
            assertFound(RecordType.PROVIDER, "a");
            assertThat(read().changedAnything()).isFalse();
            list("a,A,About it.", "c,C,About it.", "b,B,About all of it.");
            var report = read();
            assertThat(report.problems()).isEmpty();
            assertThat(report.added()).isOne();
            assertThat(sources("a")).hasSize(1);
            assertThat(sources("b")).hasSize(2);
            list("c,C,About it.");
            assertThat(read().archived()).isEqualTo(2);
            assertThat(portal.lookUp(RecordType.PROVIDER, "a")).isEqualTo(GONE);
            assertPublished("c");
            write("lessons/z.md", text("Z"));
            remove(LIST);
            assertThat(read().archived()).isOne();
            assertPublished("z");
        }

        @Test
        void inErrorArchivesNothing() throws IOException {
            list("a,A,About it.", "b,B,About it.");
            read();
            list("a,,About it.", "c,C,\"About it.\"");
            assertThat(problems(read())).containsExactly(LIST + " MISSING_KEY");
            assertPublished("a", "b", "c");
            list("a,A,About it.", "b,B,");
            assertThat(problems(read())).containsExactly(LIST + " MISSING_KEY");
            assertPublished("a", "b");
            write(LIST, "title,summary\n\"");
            assertThat(problems(read())).containsExactly(LIST + " LIST");
            assertPublished("a", "b");
        }

        @Test
        void mayGiveARowAFileOfItsOwn() throws IOException {
            list("a,A,About it.", "b,B,About it.");
            read();
            write("providers/state/a.md", text("A"));
            assertThat(problems(read())).containsExactly("providers/state/a.md DUPLICATE_SLUG");
            list("b,B,About it.");
            var report = read();
            assertThat(report.problems()).isEmpty();
            assertThat(report.archived()).isZero();
            assertThat(portal.body("a")).contains("A it is.");
            assertPublished("a", "b");
        }
    }

    @Nested
    class AFile {

        @Test
        void changedMakesASecondRevisionAndKeepsTheFirst() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            write("lessons/a.md", text("B"));
            var report = read();
            assertThat(report.changed()).isOne();
            assertThat(sources("a")).containsExactly(bytes(text("A")), bytes(text("B")));
            var found = portal.get(Records.class).find(new Slug("a")).orElseThrow();
            assertThat(found.revision()).isEqualTo(2);
            assertThat(found.document().header().title()).isEqualTo("B");
            assertThat(portal.get(Records.class).source(new Slug("a"))).contains(bytes(text("B")));
            assertThat(portal.log()).containsExactly("1 a", "2 a");
        }

        @Test
        void thatLeadsToNoFileIsPublishedAndExportedAndReadAnewOnceThatIsThere(@TempDir Path copy) throws IOException {
            var linking = text("A") + "\n[b](b.md)\n";
            write("lessons/a.md", linking);
            assertThat(read().added()).isOne();
            assertFound(RecordType.LESSON, "a");
            portal.get(Export.class).run(copy);
            assertThat(copy.resolve("lessons/a.md")).hasContent(linking);

            write("lessons/b.md", text("B"));
            assertThat(read().changed()).isOne();
            var found = portal.get(Records.class).find(new Slug("a")).orElseThrow();
            assertThat(found.document().rendered().html()).contains("href=\"/lessons/b\"");
        }

        @Test
        void thatVanishesArchivesAndComesBack() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/b.md", text("B"));
            read();
            remove("lessons/a.md");
            assertThat(read().archived()).isOne();
            assertThat(portal.lookUp(RecordType.LESSON, "a")).isEqualTo(GONE);
            assertThat(portal.get(Records.class).find(new Slug("a"))).isEmpty();
            assertThat(portal.get(Records.class).publishedAfter(null, 10)).containsExactly(new Slug("b"));
            assertThat(read().changedAnything()).isFalse();

            write("lessons/a.md", text("A"));
            read();
            assertFound(RecordType.LESSON, "a");
            assertThat(sources("a")).hasSize(1);
            assertThat(portal.log()).containsExactly("1 a", "2 b", "3 a", "4 a");
        }

        @Test
        void thatComesBackChangedMakesARevision() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/b.md", text("B"));
            read();
            remove("lessons/a.md");
            read();
            write("lessons/a.md", text("A2"));
            read();
            assertThat(sources("a")).hasSize(2);
            assertThat(portal.body("a")).isEqualTo("A2 it is.\n");
        }

        @Test
        void inErrorKeepsItsFormerRevisionPublished() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/b.md", text("B"));
            read();
            write("lessons/a.md", "no header");
            for (var i = 0; i < 2; i++) {
                var report = read();
                assertThat(problems(report)).containsExactly("lessons/a.md HEADER_MISSING");
                assertThat(report.rejected()).isOne();
                assertThat(portal.body("a")).isEqualTo("A it is.\n");
            }
        }

        @Test
        void thatCannotBeReachedIsNotTakenForVanished() throws IOException {
            write("lessons/a.md", text("A"));
            write("lessons/deep/b.md", text("B"));
            write("lessons/deep/map.png", "map");
            write("lessons/c.md", text("C"));
            read();
            remove("lessons/a.md");
            remove("lessons/deep/b.md");
            remove("lessons/deep/map.png");
            remove("lessons/deep");
            Files.createSymbolicLink(content.resolve("lessons/a.md"), Path.of("nowhere"));
            Files.createSymbolicLink(content.resolve("lessons/deep"), data);
            var report = read();
            assertThat(problems(report)).containsExactly("lessons/a.md SYMBOLIC_LINK", "lessons/deep SYMBOLIC_LINK");
            assertThat(report.changedAnything()).isFalse();
            assertFound(RecordType.LESSON, "a");
            assertFound(RecordType.LESSON, "b");
            assertThat(portal.get(Attachments.class).find(new TreePath("lessons/deep/map.png")))
                    .isPresent();
        }

        @Test
        void renamedWithAnAliasLeavesARedirection() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            remove("lessons/a.md");
            write("lessons/b.md", text("A", "aliases: [a]"));
            var report = read();
            assertThat(report.problems()).isEmpty();
            assertThat(portal.lookUp(RecordType.LESSON, "a")).isEqualTo(new Lookup.Moved("/lessons/b"));
            assertFound(RecordType.LESSON, "b");

            remove("lessons/b.md");
            write("research/c.md", text("A", "aliases: [a, b]"));
            read();
            for (var former : List.of("a", "b")) {
                assertThat(portal.lookUp(RecordType.LESSON, former)).isEqualTo(new Lookup.Moved("/research/c"));
            }
            assertThat(portal.lookUp(RecordType.LESSON, "c")).isEqualTo(new Lookup.Moved("/research/c"));
        }

        @Test
        void thatGivesUpAnAliasGivesUpTheRedirection() throws IOException {
            write("lessons/a.md", text("A", "aliases: [old, older]"));
            read();
            write("lessons/a.md", text("A", "aliases: [older]"));
            read();
            assertThat(portal.lookUp(RecordType.LESSON, "old")).isEqualTo(new Lookup.Unknown());
            assertThat(portal.lookUp(RecordType.LESSON, "older")).isEqualTo(new Lookup.Moved("/lessons/a"));
        }

        @Test
        void isFoundByItsFileNameToo() throws IOException {
            write("lessons/file.md", text("A", "slug: other"));
            read();
            assertThat(portal.lookUp(RecordType.LESSON, "file")).isEqualTo(new Lookup.Moved("/lessons/other"));
            for (var name : List.of("%", "_", "fil_", "x\0y", "", "/", "../file", "a".repeat(5_000))) {
                assertThat(portal.lookUp(RecordType.LESSON, name)).as(name).isEqualTo(new Lookup.Unknown());
            }
        }

        @Test
        void movedToAnotherFolderIsTheSameRecord() throws IOException {
            write("providers/x/a.md", text("A"));
            read();
            remove("providers/x/a.md");
            write("providers/y/a.md", text("A"));
            var report = read();
            assertThat(report.archived()).isZero();
            assertFound(RecordType.PROVIDER, "a");
            assertThat(sources("a")).hasSize(1);
            assertThat(read().changedAnything()).isFalse();
        }

        @Test
        void thatTakesAnotherSlugIsAnotherRecord() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            write("lessons/a.md", text("A", "slug: b"));
            assertThat(read().archived()).isOne();
            assertFound(RecordType.LESSON, "b");
            assertThat(read().changedAnything()).isFalse();
            assertThat(portal.log()).containsExactly("1 a", "2 b", "3 a");
        }

        @Test
        void isNotTwoRecordsAfterARunThatWasCutShort() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            write("lessons/a.md", text("A", "slug: b"));
            portal.get(Publisher.class).publish(List.of(portal.written("lessons/a.md", text("A", "slug: b"))));
            assertFound(RecordType.LESSON, "a");
            assertThat(read().archived()).isOne();
            assertThat(portal.get(Records.class).publishedAfter(null, 9)).containsExactly(new Slug("b"));
            assertThat(read().changedAnything()).isFalse();
        }
    }

    @Nested
    class TwoFiles {

        @Test
        void ofWhichOneIsNewAndOneChangedAreReadTogether() throws IOException {
            write("lessons/b.md", text("B"));
            read();
            write("lessons/b.md", text("Other"));
            write("lessons/c.md", text("C"));
            var report = read();
            assertThat(report.changed()).isOne();
            assertThat(report.added()).isOne();
        }

        @Test
        void maySwapTheirSlugs() throws IOException {
            write("lessons/one.md", text("One", "slug: x"));
            write("lessons/two.md", text("Two", "slug: y"));
            read();
            write("lessons/one.md", text("One", "slug: y"));
            write("lessons/two.md", text("Two", "slug: x"));
            var report = read();
            assertThat(report.problems()).isEmpty();
            assertThat(report.archived()).isZero();
            assertThat(portal.body("x")).isEqualTo("Two it is.\n");
            assertThat(portal.body("y")).isEqualTo("One it is.\n");
            assertThat(sources("x")).containsExactly(bytes(text("One", "slug: x")), bytes(text("Two", "slug: x")));
            assertThat(read().changedAnything()).isFalse();
        }

        @Test
        void maySwapTheirNames() throws IOException {
            write("lessons/one.md", text("One"));
            write("lessons/two.md", text("Two"));
            read();
            write("lessons/one.md", text("Two"));
            write("lessons/two.md", text("One"));
            assertThat(read().changed()).isEqualTo(2);
            assertThat(portal.body("one")).isEqualTo("Two it is.\n");
            assertThat(read().changedAnything()).isFalse();
        }

        @Test
        void cannotHaveOneSlug() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            write("lessons/b.md", text("B", "slug: a"));
            write("research/a.md", text("C"));
            for (var i = 0; i < 2; i++) {
                var report = read();
                assertThat(problems(report))
                        .containsExactly("lessons/b.md DUPLICATE_SLUG", "research/a.md DUPLICATE_SLUG");
                assertThat(portal.body("a")).isEqualTo("A it is.\n");
            }
        }

        @Test
        void cannotHaveOneAlias() throws IOException {
            write("lessons/a.md", text("A", "aliases: [old]"));
            read();
            write("lessons/b.md", text("B", "aliases: [old]"));
            for (var i = 0; i < 2; i++) {
                assertThat(problems(read())).containsExactly("lessons/b.md DUPLICATE_SLUG");
                assertThat(portal.lookUp(RecordType.LESSON, "old")).isEqualTo(new Lookup.Moved("/lessons/a"));
            }
        }
    }

    @Nested
    class WhatThePortalChanged {

        @BeforeEach
        void aRecordOfBoth() throws IOException {
            write("lessons/a.md", text("A"));
            read();
            portal.get(Publisher.class).revise(portal.written("lessons/a.md", text("Portal")));
        }

        @Test
        void staysWhileTheFileIsAsItWas() throws IOException {
            var report = read();
            assertThat(report.changedAnything()).isFalse();
            assertThat(portal.body("a")).isEqualTo("Portal it is.\n");
        }

        @Test
        void staysWhenTheFileChangesToo() throws IOException {
            write("lessons/a.md", text("File"));
            var report = read();
            assertThat(problems(report)).containsExactly("lessons/a.md PARKED");
            assertThat(report.parked()).isOne();
            assertThat(portal.body("a")).isEqualTo("Portal it is.\n");
            var parked = portal.get(ParkedRows.class).findById("lessons/a.md").orElseThrow();
            assertThat(parked.source()).isEqualTo(bytes(text("File")));
            assertThat(parked.slug()).isEqualTo("a");

            var state = portal.state();
            portal.statistics().clear();
            assertThat(problems(read())).containsExactly("lessons/a.md PARKED");
            assertThat(portal.state()).isEqualTo(state);
            assertThat(portal.statistics().getEntityInsertCount()).isZero();
            assertThat(portal.statistics().getEntityUpdateCount()).isZero();
        }

        @Test
        void waitsWithTheLatestVersionOfTheFile() throws IOException {
            write("lessons/a.md", text("File"));
            read();
            write("lessons/a.md", text("Later"));
            read();
            assertThat(portal.get(ParkedRows.class).findAll())
                    .singleElement()
                    .satisfies(row -> assertThat(row.source()).isEqualTo(bytes(text("Later"))));
        }

        @Test
        void agreesAgainOnceItIsExportedOverTheFile() throws IOException {
            write("lessons/a.md", text("File"));
            read();
            portal.get(Export.class).run(content);
            assertThat(content.resolve("lessons/a.md")).hasContent(text("Portal"));
            assertThat(read().problems()).isEmpty();
            assertThat(portal.get(ParkedRows.class).count()).isZero();
            write("lessons/a.md", text("File again"));
            assertThat(read().problems()).isEmpty();
            assertThat(portal.body("a")).isEqualTo("File again it is.\n");
            assertThat(sources("a")).hasSize(3);
        }

        @Test
        void isNotReplacedByAFileOfTheSameSlug() throws IOException {
            portal.get(Publisher.class).revise(portal.written("lessons/born-here.md", text("Born here")));
            write("lessons/born-here.md", text("File"));
            assertThat(problems(read())).containsExactly("lessons/born-here.md PARKED");
            assertThat(portal.body("born-here")).isEqualTo("Born here it is.\n");
        }

        @Test
        void isNotArchivedForHavingNoFile() throws IOException {
            portal.get(Publisher.class).revise(portal.written("lessons/born-here.md", text("Born here")));
            assertThat(read().archived()).isZero();
            assertFound(RecordType.LESSON, "born-here");
        }
    }

    @Nested
    class TheVocabulary {

        private static final String FIRE = "- term: fire\n  label: Fire\n";

        @BeforeEach
        void aTerm() throws IOException {
            write("vocabulary/service-types.yaml", FIRE);
            write("lessons/a.md", text("A", "service-types: [fire]"));
            assertThat(read().problems()).isEmpty();
        }

        private static String label() {
            return portal.get(VocabularyFiles.class)
                    .current()
                    .of(Scheme.SERVICE_TYPES)
                    .label(new Term("fire"));
        }

        @Test
        void isInTheChangeLogFirst() {
            assertThat(portal.log()).containsExactly("1 null", "2 a");
        }

        @Test
        void changedIsAChangeOfItsOwn() throws IOException {
            write("vocabulary/service-types.yaml", FIRE.replace("Fire", "Fire service"));
            assertThat(read().changedAnything()).isTrue();
            assertThat(label()).isEqualTo("Fire service");
            assertThat(portal.log()).containsExactly("1 null", "2 a", "3 null");
            assertThat(read().changedAnything()).isFalse();
        }

        @Test
        void inErrorStaysAsItWas() throws IOException {
            for (var bad : List.of("- term: [", "", "- term: Fire\n  label: x\n", "fire")) {
                write("vocabulary/service-types.yaml", bad);
                write("lessons/b.md", text("B" + bad.length(), "service-types: [fire]"));
                write("lessons/c.md", text("C", "service-types: [water]"));
                var report = read();
                assertThat(report.problems())
                        .anySatisfy(problem -> assertThat(problem.path()).isEqualTo("vocabulary/service-types.yaml"));
                assertThat(label()).isEqualTo("Fire");
                assertFound(RecordType.LESSON, "b");
                assertThat(portal.lookUp(RecordType.LESSON, "c")).isEqualTo(new Lookup.Unknown());
                assertThat(portal.log())
                        .filteredOn(change -> change.endsWith(" null"))
                        .hasSize(1);
            }
        }

        @Test
        void inErrorFromTheBeginningKeepsNoRecordOut() throws IOException {
            portal.wipe();
            write("vocabulary/service-types.yaml", "- term: [");
            var report = read();
            assertThat(problems(report)).containsExactly("vocabulary/service-types.yaml YAML");
            assertFound(RecordType.LESSON, "a");
        }

        @Test
        void thatVanishesIsAChange() throws IOException {
            remove("vocabulary/service-types.yaml");
            read();
            assertThat(portal.log()).containsExactly("1 null", "2 a", "3 null");
            assertThat(portal.get(VocabularyFiles.class)
                            .current()
                            .of(Scheme.SERVICE_TYPES)
                            .roots())
                    .isEmpty();
            assertFound(RecordType.LESSON, "a");
        }

        @Test
        void isTheSameObjectUntilItChanges() throws IOException {
            var files = portal.get(VocabularyFiles.class);
            var before = files.current();
            assertThat(files.refresh()).isSameAs(before);
            write("vocabulary/service-types.yaml", FIRE + "- term: water\n  label: Water\n");
            read();
            assertThat(files.current()).isNotSameAs(before);
        }
    }

    @Nested
    class AnAttachment {

        private byte[] served(String path) throws IOException {
            var attachments = portal.get(Attachments.class);
            var stored = attachments.find(new TreePath(path)).orElseThrow();
            try (var in = attachments.open(stored)) {
                var bytes = in.readAllBytes();
                assertThat(stored.size()).isEqualTo(bytes.length);
                return bytes;
            }
        }

        @Test
        void isServedByteForByte() throws IOException {
            new Corpus(content, 5).names();
            read();
            var served = new ArrayList<String>();
            for (var path : Portal.files(content).keySet()) {
                if (!path.endsWith(".md")) {
                    assertThat(served(path)).as(path).isEqualTo(Files.readAllBytes(content.resolve(path)));
                    served.add(path);
                }
            }
            assertThat(served).hasSizeGreaterThan(20);
            assertThat(portal.get(Attachments.class).find(new TreePath("lessons/odd/a b.md")))
                    .isEmpty();
            assertThat(portal.get(Attachments.class).find(new TreePath("../../etc/passwd")))
                    .isEmpty();
        }

        @Test
        void isServedAsItIsNow() throws IOException {
            write("lessons/map.png", "one");
            read();
            write("lessons/map.png", "other");
            assertThat(read().changed()).isOne();
            assertThat(served("lessons/map.png")).asString().isEqualTo("other");
            remove("lessons/map.png");
            read();
            assertThat(portal.get(Attachments.class).find(new TreePath("lessons/map.png")))
                    .isEmpty();
        }

        @Test
        void thatCannotBeReadStaysAsItWas() throws IOException {
            write("lessons/map.png", "one");
            write("lessons/other.png", "other");
            read();
            write("lessons/map.png", "two");
            write("lessons/new.png", "new");
            var tree = ContentTree.list(content);
            remove("lessons/map.png");
            var reader = new TreeReader(
                    tree,
                    portal.get(Markup.class),
                    portal.get(VocabularyFiles.class).current()::of);
            var nothing = new LooseFiles.TransactionHooks(() -> {}, () -> {});
            var counts = portal.get(LooseFiles.class).sync(tree, reader, nothing);
            assertThat(counts.problems())
                    .containsExactly(
                            new Problem("lessons/map.png", 0, Rule.UNREADABLE, List.of("NoSuchFileException")));
            assertThat(served("lessons/map.png")).asString().isEqualTo("one");
            assertThat(served("lessons/new.png")).asString().isEqualTo("new");
        }

        @Test
        void isKeptAgainWhereTheFileStoreHasLostIt() throws IOException {
            write("lessons/map.png", "a picture");
            write("vocabulary/practices.yaml", "- term: a\n  label: A\n");
            read();
            for (var path : List.of("lessons/map.png", "vocabulary/practices.yaml")) {
                var sha256 = Sha256.of(Files.readAllBytes(content.resolve(path)));
                Files.delete(
                        data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256));
            }
            portal.get(VocabularyFiles.class).refresh();
            read();
            assertThat(served("lessons/map.png")).asString().isEqualTo("a picture");
            assertThat(portal.get(VocabularyFiles.class)
                            .current()
                            .of(Scheme.PRACTICES)
                            .roots())
                    .hasSize(1);
        }
    }
}
