package interlocal.meeting.protocol;

import interlocal.content.Slug;
import interlocal.meeting.protocol.RoundState.Given;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.List;
import java.util.TreeMap;

/**
 * What one person may see of one question.
 *
 * @param rounds at least one, in order
 */
public record FactorState(Slug factor, List<RoundState> rounds) {

    public FactorState {
        rounds = List.copyOf(rounds);
    }

    /** The latest round, hidden or revealed. */
    public RoundState current() {
        return rounds.getLast();
    }

    /** Identifies the question and its latest round, as commands do. */
    public QuestionRound question() {
        return new QuestionRound(factor, current().number());
    }

    /** The revealed rounds, in order. */
    public List<Revealed> revealed() {
        return rounds.stream()
                .filter(Revealed.class::isInstance)
                .map(Revealed.class::cast)
                .toList();
    }

    /** The answers of the first revealed round; empty unless a later round was revealed too. */
    public List<Given> before() {
        var revealed = revealed();
        return revealed.size() < 2 ? List.of() : revealed.getFirst().given();
    }

    /** The answers that count: each participant's latest revealed one, in the order of the seats. */
    public List<Given> latest() {
        var latest = new TreeMap<Integer, Given>();
        revealed().forEach(round -> round.given().forEach(given -> latest.put(given.seat(), given)));
        return List.copyOf(latest.values());
    }
}
