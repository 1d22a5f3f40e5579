package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What would change the first place. For every type that is not alone there: the smallest changes of grades after which
 * it fits better than each of the others, few factors before many, then short moves before long ones. Types tied for
 * first place are rivals of each other. All is exact; a search that would take too long is given up and said to be.
 *
 * @param flips the smallest first; equally small ones in the model's order
 * @param never the types that no answers could put alone in first place
 * @param unknown the types whose search was given up
 */
public record Flips(List<Flip> flips, List<Type> never, List<Type> unknown) {

    public static final Flips NONE = new Flips(List.of(), List.of(), List.of());

    private static final Comparator<Flip> SMALLEST =
            Comparator.comparingInt(Flip::factors).thenComparing(Flip::steps);

    /** Finds them. */
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
                case FlipSearch.Found(var flip) -> flips.add(flip);
                case FlipSearch.Never() -> never.add(type);
                case FlipSearch.GivenUp() -> unknown.add(type);
            }
        }
        flips.sort(SMALLEST);
        return new Flips(List.copyOf(flips), List.copyOf(never), List.copyOf(unknown));
    }

    /** The smallest of all: one for each type that so small a change puts first. */
    public List<Flip> smallest() {
        return flips.stream()
                .filter(flip -> SMALLEST.compare(flip, flips.getFirst()) == 0)
                .toList();
    }
}
