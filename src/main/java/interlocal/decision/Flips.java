package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which changes of grades would put another type in first place. For each type that is not alone there, the smallest
 * changes after which it beats every other type: fewer factors come first, then shorter distances. Types tied for first
 * place count as rivals of each other. Results are exact; a search that takes too long is given up and reported as
 * such.
 *
 * @param flips smallest first; equally small ones in the model's order
 * @param never the types that no answers can put alone in first place
 * @param unknown the types whose search was given up
 */
public record Flips(List<Flip> flips, List<Type> never, List<Type> unknown) {

    public static final Flips NONE = new Flips(List.of(), List.of(), List.of());

    private static final Comparator<Flip> SMALLEST =
            Comparator.comparingInt(Flip::factors).thenComparing(Flip::steps);

    /** Finds the flips of a profile. */
    public static Flips of(DecisionModel model, Profile profile) {
        var first = Weighing.of(model, profile).first();
        var flips = new ArrayList<Flip>();
        var never = new ArrayList<Type>();
        var unknown = new ArrayList<Type>();
        for (var type : model.types()) {
            if (first.size() == 1 && first.getFirst().type().equals(type)) {
                continue;
            }
            switch (FlipSearch.of(model, profile, type)) {
                case FlipSearch.Smallest(var flip) -> flips.add(flip);
                case FlipSearch.Never() -> never.add(type);
                case FlipSearch.GivenUp() -> unknown.add(type);
            }
        }
        flips.sort(SMALLEST);
        return new Flips(List.copyOf(flips), List.copyOf(never), List.copyOf(unknown));
    }

    /** The flips that tie for smallest. */
    public List<Flip> smallest() {
        return flips.stream()
                .filter(flip -> SMALLEST.compare(flip, flips.getFirst()) == 0)
                .toList();
    }
}
