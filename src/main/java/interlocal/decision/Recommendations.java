package interlocal.decision;

import java.util.List;

/**
 * What the library has beside a result, the likest first.
 *
 * @param lessons what to settle before signing
 * @param providers who serve the jurisdictions named; none if none was named
 */
public record Recommendations(
        List<Recommendation> cases,
        List<Recommendation> lessons,
        List<Recommendation> trainings,
        List<Recommendation> providers,
        List<Recommendation> research) {

    public static final Recommendations EMPTY =
            new Recommendations(List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
