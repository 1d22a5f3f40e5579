package interlocal.bench;

import interlocal.bench.Question.Kind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** How long each kind of question takes two systems that are asked by turns, all questions each time. */
final class QuestionKinds {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private final Map<Kind, Times> ours = new EnumMap<>(Kind.class);
    private final Map<Kind, Times> peers = new EnumMap<>(Kind.class);

    /** Asks all questions several times; the first times warm up. */
    static QuestionKinds of(MeasuredSystem ours, MeasuredSystem peer, List<Question> questions) throws IOException {
        var kinds = new QuestionKinds();
        for (var round = 0; round < WARM_UPS + ROUNDS; round++) {
            if (round == WARM_UPS) {
                kinds.ours.clear();
                kinds.peers.clear();
            }
            ask(ours, questions, kinds.ours);
            ask(peer, questions, kinds.peers);
        }
        return kinds;
    }

    private static void ask(MeasuredSystem system, List<Question> questions, Map<Kind, Times> times)
            throws IOException {
        for (var question = 0; question < questions.size(); question++) {
            times.merge(questions.get(question).kind(), took(system, question), Times::and);
        }
    }

    private static Times took(MeasuredSystem system, int question) throws IOException {
        var began = System.nanoTime();
        Objects.requireNonNull(system.answer(question));
        return Times.of(LongStream.of(System.nanoTime() - began));
    }

    /** How many times as long the peer takes, at the median of all questions. */
    double ratio() {
        return all(peers).median() / all(ours).median();
    }

    /**
     * Adds a row for each kind.
     *
     * @param work what the rows begin with
     */
    void addTo(Table table, String work, int records) {
        ours.forEach((kind, times) -> {
            var peer = peers.getOrDefault(kind, times);
            table.compared(work + ", " + kind.words() + ", P50", records, times.median(), peer.median());
        });
    }

    /** Adds a row for all kinds together. */
    void addAllTo(Table table, String work, int records, double least) {
        table.beside(
                work + ", all kinds, P50",
                records,
                Table.millis(all(ours).median()),
                Table.millis(all(peers).median()),
                ratio(),
                "≥ %.0f× faster".formatted(least),
                ratio() >= least);
    }

    private static Times all(Map<Kind, Times> times) {
        return times.values().stream().reduce(Times.of(LongStream.empty()), Times::and);
    }
}
