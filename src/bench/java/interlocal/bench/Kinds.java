package interlocal.bench;

import interlocal.bench.Question.Kind;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** How long each kind of question takes two systems that are asked by turns. */
final class Kinds {

    private static final int ROUNDS = 4;

    private final Map<Kind, Times> ours = new EnumMap<>(Kind.class);
    private final Map<Kind, Times> peers = new EnumMap<>(Kind.class);

    /** Asks every question several times; the first time does not count. */
    static Kinds of(Indexes indexes, List<Question> questions) throws IOException {
        var kinds = new Kinds();
        try (var one = Asked.open(Indexes.OURS, indexes, questions);
                var other = Asked.open(Indexes.HAND_WRITTEN, indexes, questions)) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var question = 0; question < questions.size(); question++) {
                    var kind = questions.get(question).kind();
                    var first = took(one, question);
                    var second = took(other, question);
                    if (round > 0) {
                        kinds.ours.merge(kind, first, Times::and);
                        kinds.peers.merge(kind, second, Times::and);
                    }
                }
            }
        }
        return kinds;
    }

    private static Times took(Asked system, int question) throws IOException {
        var began = System.nanoTime();
        Objects.requireNonNull(system.answer(question));
        return Times.of(LongStream.of(System.nanoTime() - began));
    }

    void addTo(Table table, int records) {
        ours.forEach((kind, times) -> {
            var peer = peers.getOrDefault(kind, times);
            table.compared("search, " + kind.words() + ", P50", records, times.median(), peer.median());
        });
    }
}
