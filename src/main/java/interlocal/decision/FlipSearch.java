package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Searches for the smallest changes that put one type alone in first place: all sets of one factor, then of two, and so
 * on. A branch is left as soon as the best that is left cannot bring the type ahead of some other, or only by longer
 * moves than known ones.
 */
final class FlipSearch {

    private static final int MOST_WAYS = 6;
    private static final int MOST_STEPS = 3_000_000;

    /** What came of it. */
    sealed interface Outcome {}

    record Found(Flip flip) implements Outcome {}

    /** No answers put it there. */
    record Never() implements Outcome {}

    /** It would have taken too long. */
    record GivenUp() implements Outcome {}

    private final Type type;
    private final ScoreMargins leads;
    private final Deque<GradeMove> path = new ArrayDeque<>();
    private final List<List<GradeChange>> ways = new ArrayList<>();
    private long shortest = Long.MAX_VALUE;
    private boolean more;
    private int taken;

    private FlipSearch(Type type, ScoreMargins leads) {
        this.type = type;
        this.leads = leads;
    }

    static Outcome of(DecisionModel model, Profile profile, Type type) {
        try {
            return new FlipSearch(type, ScoreMargins.of(model, profile, type)).search();
        } catch (ArithmeticException tooFinelyDivided) {
            return new GivenUp();
        }
    }

    private Outcome search() {
        for (var size = 1; size <= leads.factors() && taken < MOST_STEPS; size++) {
            change(0, size, leads.now(), 0);
            if (!ways.isEmpty()) {
                break;
            }
        }
        if (taken >= MOST_STEPS) {
            return new GivenUp();
        }
        return ways.isEmpty() ? new Never() : new Found(new Flip(type, List.copyOf(ways), more));
    }

    /**
     * Tries all ways to change so many factors more.
     *
     * @param next the first factor that may be changed
     * @param lead over each other type, with the changes made so far
     * @param moved how far the grades have moved so far
     */
    private void change(int next, int size, long[] lead, long moved) {
        if (size == 0) {
            if (ScoreMargins.ahead(lead)) {
                keep(moved);
            }
            return;
        }
        if (!leads.canLead(lead, next, size) || moved + leads.leastMove(next, size) > shortest) {
            return;
        }
        for (var factor = next; factor <= leads.factors() - size; factor++) {
            for (var move : leads.moves(factor)) {
                if (++taken >= MOST_STEPS) {
                    return;
                }
                path.addLast(move);
                change(factor + 1, size - 1, move.applied(lead), moved + move.length());
                path.removeLast();
            }
        }
    }

    private void keep(long moved) {
        if (moved < shortest) {
            shortest = moved;
            ways.clear();
            more = false;
        }
        if (moved == shortest) {
            if (ways.size() < MOST_WAYS) {
                ways.add(path.stream().map(GradeMove::change).toList());
            } else {
                more = true;
            }
        }
    }
}
