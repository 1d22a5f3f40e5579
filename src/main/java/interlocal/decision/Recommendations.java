package interlocal.decision;

import java.util.List;

/**
 * The records that the library recommends next to a result, best match first.
 *
 * @param lessons for the stages of partnership that the query names
 * @param providers those who serve the query's jurisdictions; empty if it names none
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
