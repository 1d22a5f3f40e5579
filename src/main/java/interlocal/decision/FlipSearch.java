package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Finds the smallest changes that put one type alone in first place. Tries every set of one factor, then of two, and so
 * on. A branch is cut when even the best remaining changes cannot overtake every rival, or only with longer moves than
 * a way already found.
 */
final class FlipSearch {

    private static final int MAX_WAYS = 6;
    private static final int MAX_STEPS = 3_000_000;

    sealed interface FlipResult {}

    record Smallest(Flip flip) implements FlipResult {}

    /** No answers put the type alone in first place. */
    record Never() implements FlipResult {}

    /** The search reached its limit. */
    record GivenUp() implements FlipResult {}

    private final Type type;
    private final ScoreMargins margins;
    private final Deque<GradeMove> path = new ArrayDeque<>();
    private final List<List<GradeChange>> ways = new ArrayList<>();
    private long shortest = Long.MAX_VALUE;
    private boolean more;
    private int steps;

    private FlipSearch(Type type, ScoreMargins margins) {
        this.type = type;
        this.margins = margins;
    }

    static FlipResult of(DecisionModel model, Profile profile, Type type) {
        try {
            return new FlipSearch(type, ScoreMargins.of(model, profile, type)).search();
        } catch (ArithmeticException tooFinelyDivided) {
            return new GivenUp();
        }
    }

    private FlipResult search() {
        for (var size = 1; size <= margins.factors() && steps < MAX_STEPS; size++) {
            tryChanges(0, size, margins.current(), 0);
            if (!ways.isEmpty()) {
                break;
            }
        }
        if (steps >= MAX_STEPS) {
            return new GivenUp();
        }
        return ways.isEmpty() ? new Never() : new Smallest(new Flip(type, List.copyOf(ways), more));
    }

    /**
     * Tries every way to change {@code size} more factors.
     *
     * @param next the first factor that may still change
     * @param margin over each rival after the changes so far
     * @param moved the total distance that grades have moved so far
     */
    private void tryChanges(int next, int size, long[] margin, long moved) {
        if (size == 0) {
            if (ScoreMargins.isAhead(margin)) {
                keep(moved);
            }
            return;
        }
        if (!margins.canLead(margin, next, size) || moved + margins.leastMove(next, size) > shortest) {
            return;
        }
        for (var factor = next; factor <= margins.factors() - size; factor++) {
            for (var move : margins.moves(factor)) {
                if (++steps >= MAX_STEPS) {
                    return;
                }
                path.addLast(move);
                tryChanges(factor + 1, size - 1, move.applyTo(margin), moved + move.length());
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
            if (ways.size() < MAX_WAYS) {
                ways.add(path.stream().map(GradeMove::change).toList());
            } else {
                more = true;
            }
        }
    }
}
