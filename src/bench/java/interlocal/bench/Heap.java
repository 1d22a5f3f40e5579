package interlocal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/** What a system holds on the heap once it has answered every question. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** In bytes. */
    static long of(String system, Indexes indexes, List<Question> questions) throws IOException {
        var before = used();
        try (var asked = MeasuredSystem.open(system, indexes, questions)) {
            for (var question = 0; question < questions.size(); question++) {
                asked.answer(question);
            }
            return used() - before;
        }
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var collection = 0; collection < COLLECTIONS; collection++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
