package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Files of a content folder are written, and read by the portal when it is told to; its answer acknowledges them. The
 * title of each names its version.
 */
abstract class ContentWork implements DoomedWork {

    private static final String SERVICE = "works/roads";

    private final SharedContent content;
    private final Map<String, Integer> written = new ConcurrentHashMap<>();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private int version;

    /**
     * Makes work on this folder.
     *
     * @param before a number before those of its versions, which no other work has
     */
    private ContentWork(SharedContent content, int before) {
        this.content = content;
        this.version = before;
    }

    /** Records that are there are changed, a few at a time. */
    static ContentWork edits(SharedContent content, int records, Random random) {
        return new ContentWork(content, 0) {
            @Override
            void write() throws IOException {
                put(random.ints(random.nextInt(1, 6), 0, records)
                        .mapToObj(record -> "made-up-" + record)
                        .distinct()
                        .toList());
            }
        };
    }

    /** New files come, many at a time, and others that came before are gone. */
    static ContentWork imports(SharedContent content) {
        return new ContentWork(content, 1_000_000) {

            private static final int GROUPS = 4;
            private static final int SIZE = 15;

            private int times;

            @Override
            void write() throws IOException {
                put(group(times % GROUPS));
                if (times >= GROUPS / 2) {
                    remove(group((times + GROUPS / 2) % GROUPS));
                }
                times++;
            }

            private List<String> group(int number) {
                return IntStream.range(0, SIZE)
                        .mapToObj(file -> "new-" + number + "-" + file)
                        .toList();
            }
        };
    }

    /** Writes some files, which the portal has not read yet. */
    abstract void write() throws IOException;

    void put(List<String> slugs) throws IOException {
        version++;
        for (var slug : slugs) {
            written.put(slug, LeftBehind.step(version, true));
            content.write(slug, "version" + version, SERVICE);
        }
    }

    void remove(List<String> slugs) throws IOException {
        for (var slug : slugs) {
            written.computeIfPresent(slug, (_, step) -> step + 1);
            content.remove(slug);
        }
    }

    @Override
    public void piece(Node portal) throws IOException {
        write();
        assertThat(portal.read()).contains("\"state\":\"read\"");
        acknowledged.putAll(written);
    }

    /** A portal that is ready has read all that was written, and search finds what is published. */
    @Override
    public void begin(Node portal) {
        acknowledged.putAll(written);
        var published = new TreeMap<Integer, Set<String>>();
        written.forEach((slug, step) -> {
            var found = published.computeIfAbsent(step / 2, _ -> new HashSet<>());
            if (step % 2 == 0) {
                found.add(slug);
            }
        });
        published.forEach((named, slugs) -> await().atMost(Patience.LONG)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> assertThat(portal.search("size=100&q=%22version" + named + "%22")
                                .slugs())
                        .as("version " + named)
                        .containsExactlyInAnyOrderElementsOf(slugs)));
    }

    @Override
    public Promise acknowledged() {
        var promised = new HashMap<>(acknowledged);
        return left -> {
            var steps = left.steps();
            promised.forEach((slug, step) ->
                    assertThat(steps.get(slug)).as(slug).isNotNull().isBetween(step, written.get(slug)));
        };
    }
}
