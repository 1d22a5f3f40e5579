package interlocal.meeting.protocol;

import interlocal.content.Slug;
import interlocal.meeting.protocol.RoundState.Given;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.List;
import java.util.TreeMap;

/**
 * What one person may see of one question.
 *
 * @param rounds at least one, the first first
 */
public record FactorState(Slug factor, List<RoundState> rounds) {

    public FactorState {
        rounds = List.copyOf(rounds);
    }

    /** The round that is being answered, or was revealed last. */
    public RoundState current() {
        return rounds.getLast();
    }

    /** The present round by name, for commands on it. */
    public QuestionRound question() {
        return new QuestionRound(factor, current().number());
    }

    /** The rounds that everybody sees, the first first. */
    public List<Revealed> revealed() {
        return rounds.stream()
                .filter(Revealed.class::isInstance)
                .map(Revealed.class::cast)
                .toList();
    }

    /** What was answered first, if it was asked again and answered again. */
    public List<Given> before() {
        var revealed = revealed();
        return revealed.size() < 2 ? List.of() : revealed.getFirst().given();
    }

    /** What counts: everybody's latest revealed answer, in the order of the seats. */
    public List<Given> latest() {
        var latest = new TreeMap<Integer, Given>();
        revealed().forEach(round -> round.given().forEach(given -> latest.put(given.seat(), given)));
        return List.copyOf(latest.values());
    }
}
