package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import interlocal.ProcessorTime;
import interlocal.Walks;
import interlocal.content.frontmatter.HostileFrontMatterTest;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.TreeFile;
import interlocal.content.tree.TreeReader;
import interlocal.content.tree.VocabularyReader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The portal's own files, damaged at random; on the whole walk ten thousand times. */
class MutationTest {

    private static final Path CONTENT = Path.of("content");
    private static final Duration PROMISED = Duration.ofSeconds(2);

    private static ContentTree tree;
    private static Vocabularies words;
    private static List<TreeFile> records;

    @BeforeAll
    static void readTheContent() throws IOException {
        tree = ContentTree.list(CONTENT);
        var read = new EnumMap<Scheme, interlocal.vocabulary.Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            read.put(scheme, VocabularyReader.read(scheme, vocabulary(scheme)).vocabulary());
        }
        words = new Vocabularies(read);
        records = tree.files().stream()
                .filter(file -> file.path().recordType().isPresent())
                .toList();
    }

    private static byte[] vocabulary(Scheme scheme) throws IOException {
        return tree.find(new TreePath(scheme.file())).orElseThrow().read(DocumentReader.LARGEST);
    }

    private static Reading read(TreePath path, byte[] bytes) {
        return new DocumentReader(Desk.MARKUP, words, tree::has)
                .read(path, path.recordType().orElseThrow(), bytes);
    }

    @Test
    void aDamagedRecordIsReadOrRejectedInTime() throws IOException {
        var random = new Random(20261122);
        var accepted = 0;
        var mutations = Walks.of(10_000);
        for (var i = 0; i < mutations; i++) {
            var file = records.get(random.nextInt(records.size()));
            var damaged = damaged(file.read(DocumentReader.LARGEST), random);
            var start = ProcessorTime.now();
            try {
                var reading = read(file.path(), damaged);
                HostileFrontMatterTest.assertSound(reading.problems(), 1_000_000);
                accepted += reading instanceof Reading.Accepted ? 1 : 0;
            } catch (RuntimeException | StackOverflowError thrown) {
                fail("mutation " + i + " of " + file.path(), thrown);
            }
            assertThat(ProcessorTime.since(start)).as("mutation " + i).isLessThan(PROMISED);
        }
        assertThat(accepted).isBetween(mutations / 20, mutations * 19 / 20);
        theOthersStillReadWell();
    }

    private static void theOthersStillReadWell() throws IOException {
        for (var file : records) {
            assertThat(read(file.path(), file.read(DocumentReader.LARGEST))).isInstanceOf(Reading.Accepted.class);
        }
        var reader = new TreeReader(tree, Desk.MARKUP, words::of);
        reader.read(_ -> Optional.empty(), _ -> {});
        assertThat(reader.rejected()).isZero();
    }

    @Test
    void aDamagedVocabularyIsReadOrRejectedInTime() throws IOException {
        var random = new Random(22);
        for (var i = 0; i < Walks.of(2_000); i++) {
            var scheme = List.copyOf(EnumSet.allOf(Scheme.class)).get(random.nextInt(4));
            var damaged = damaged(vocabulary(scheme), random);
            var start = ProcessorTime.now();
            try {
                var outcome = VocabularyReader.read(scheme, damaged);
                HostileFrontMatterTest.assertSound(outcome.problems(), 1_000_000);
                assertThat(outcome.accepted())
                        .isEqualTo(outcome.problems().stream().noneMatch(Problem::isError));
            } catch (RuntimeException | StackOverflowError thrown) {
                fail("mutation " + i + " of " + scheme.file(), thrown);
            }
            assertThat(ProcessorTime.since(start)).as("mutation " + i).isLessThan(PROMISED);
        }
    }

    /** One to four damages: a flipped bit, a byte put in or taken out, a piece doubled or moved. */
    private static byte[] damaged(byte[] bytes, Random random) {
        var result = bytes;
        for (var damages = 1 + random.nextInt(4); damages > 0; damages--) {
            // half of the damage is done to the header
            var end = random.nextBoolean() ? Math.min(result.length, 1_500) : result.length;
            var at = random.nextInt(Math.max(1, end));
            var length = Math.min(1 + random.nextInt(200), result.length - at);
            result = switch (random.nextInt(5)) {
                case 0 -> {
                    var flipped = result.clone();
                    flipped[at] ^= (byte) (1 << random.nextInt(8));
                    yield flipped;
                }
                case 1 -> spliced(result, at, at, new byte[] {(byte) random.nextInt(256)});
                case 2 -> spliced(result, at, at + length, new byte[0]);
                case 3 -> spliced(result, at, at, Arrays.copyOfRange(result, at, at + length));
                default -> {
                    var punctuation =
                            ":-#[]{}&*!|>'\"%@`\\\n\t \0,?<~".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                    yield spliced(result, at, at + 1, new byte[] {punctuation[random.nextInt(punctuation.length)]});
                }
            };
            if (result.length < 2) {
                return result;
            }
        }
        return result;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        var result = new byte[from + middle.length + bytes.length - to];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }
}
