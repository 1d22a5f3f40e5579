package interlocal.content;

import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that partners answer about a service, and what their answers weigh: a file of the folder
 * {@code discussion}.
 *
 * @param version as its authors count; answers are kept with it
 * @param statement whose weights these are
 * @param sides what the factors are grouped by; each has a score of its own
 * @param types the ways to deliver the service that the answers rank; none in a model that ranks nothing
 * @param sources what supports the weights
 */
public record DecisionModel(
        String title,
        String version,
        String summary,
        String statement,
        List<Side> sides,
        List<Type> types,
        List<Factor> factors,
        List<Support> sources) {

    /** The grades of every factor: little, middling, much. */
    public static final int GRADES = 3;

    /** Whether it helps to choose among types; otherwise it asks how a partnership that is running does. */
    public boolean decides() {
        return !types.isEmpty();
    }

    /** A group of factors. */
    public record Side(Slug key, String label, @Nullable String note) {}

    /**
     * A way to deliver the service.
     *
     * @param models the partnership models that belong to it
     */
    public record Type(Slug key, String label, @Nullable String note, List<Term> models) {}

    /**
     * A question with three grades.
     *
     * @param discuss what partners should talk about when they differ
     * @param grades from little to much
     * @param collaborating what much of it weighs towards its side's score; absent if nothing
     * @param towards what much of it weighs towards types, at most once each
     * @param lessons what to read where it is weak
     */
    public record Factor(
            Slug key,
            Slug side,
            String label,
            String question,
            @Nullable String discuss,
            List<String> grades,
            @Nullable Weight collaborating,
            List<Towards> towards,
            List<Slug> lessons) {}

    /**
     * What a factor weighs.
     *
     * @param weight from -3 to 3, not 0: against or for, lightly to heavily
     * @param source the number of the source that supports its direction, counted from 1
     */
    public record Weight(int weight, int source, String because) {}

    /** What a factor weighs towards a type. */
    public record Towards(Slug type, Weight weight) {}

    /**
     * A source.
     *
     * @param record the record of the library that speaks of it
     */
    public record Support(
            String title,
            @Nullable String publisher,
            @Nullable URI url,
            @Nullable Slug record) {}
}
