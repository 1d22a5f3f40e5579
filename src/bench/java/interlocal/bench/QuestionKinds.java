package interlocal.bench;

import interlocal.bench.Question.Kind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** How long each kind of question takes two systems that are asked by turns. The first rounds warm up. */
final class QuestionKinds {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private final Map<Kind, Times> ours = new EnumMap<>(Kind.class);
    private final Map<Kind, Times> peers = new EnumMap<>(Kind.class);

    /** In rounds: all questions to the one, then all to the other. */
    static QuestionKinds inRounds(MeasuredSystem ours, MeasuredSystem peer, List<Question> questions)
            throws IOException {
        return inRounds(ours, peer, questions, WARM_UPS, ROUNDS);
    }

    /**
     * Likewise.
     *
     * @param warmUps how many rounds do not count
     * @param rounds how many do
     */
    static QuestionKinds inRounds(
            MeasuredSystem ours, MeasuredSystem peer, List<Question> questions, int warmUps, int rounds)
            throws IOException {
        var kinds = new QuestionKinds();
        for (var round = 0; round < warmUps + rounds; round++) {
            if (round == warmUps) {
                kinds.forget();
            }
            for (var question = 0; question < questions.size(); question++) {
                ask(ours, question, questions, kinds.ours);
            }
            for (var question = 0; question < questions.size(); question++) {
                ask(peer, question, questions, kinds.peers);
            }
        }
        return kinds;
    }

    /** Question by question: each to the one, then at once to the other. */
    static QuestionKinds byQuestion(MeasuredSystem ours, MeasuredSystem peer, List<Question> questions)
            throws IOException {
        var kinds = new QuestionKinds();
        for (var round = 0; round < WARM_UPS + ROUNDS; round++) {
            if (round == WARM_UPS) {
                kinds.forget();
            }
            for (var question = 0; question < questions.size(); question++) {
                ask(ours, question, questions, kinds.ours);
                ask(peer, question, questions, kinds.peers);
            }
        }
        return kinds;
    }

    private void forget() {
        ours.clear();
        peers.clear();
    }

    private static void ask(MeasuredSystem system, int question, List<Question> questions, Map<Kind, Times> times)
            throws IOException {
        times.merge(questions.get(question).kind(), took(system, question), Times::and);
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
