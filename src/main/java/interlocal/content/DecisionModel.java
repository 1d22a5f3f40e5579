package interlocal.content;

import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that partners answer about a service, and the weights of their answers. Read from a file in the folder
 * {@code discussion}.
 *
 * @param version as its authors number it; answers are stored with it
 * @param statement says whose weights these are
 * @param sides groups of factors, each with its own score
 * @param types ways to deliver the service, which the answers rank; empty if the model ranks nothing
 * @param sources the publications that support the weights
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

    /** The number of grades of every factor: little, middling, much. */
    public static final int GRADES = 3;

    /** Whether the model helps to choose among types. If not, it asks how well a running partnership works. */
    public boolean decides() {
        return !types.isEmpty();
    }

    /** A group of factors. */
    public record Side(Slug key, String label, @Nullable String note) {}

    /**
     * A way to deliver the service.
     *
     * @param models the partnership models that belong to this type
     */
    public record Type(Slug key, String label, @Nullable String note, List<Term> models) {}

    /**
     * A question with three grades.
     *
     * @param discuss what partners should talk about when they differ
     * @param grades from little to much
     * @param collaborating the weight of the grade "much" in the score of the factor's side; absent if it has none
     * @param towards the weights of the grade "much" for types, at most one for each type
     * @param lessons what to read where the factor is weak
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
     * The weight of a factor.
     *
     * @param weight from -3 to 3, not 0: against or for, lightly to heavily
     * @param source the number of the source that supports the sign of the weight, counted from 1
     */
    public record Weight(int weight, int source, String because) {}

    /** The weight of a factor for a type. */
    public record Towards(Slug type, Weight weight) {}

    /**
     * A source of a weight.
     *
     * @param record the record in the library about this source
     */
    public record Support(
            String title,
            @Nullable String publisher,
            @Nullable URI url,
            @Nullable Slug record) {}
}
