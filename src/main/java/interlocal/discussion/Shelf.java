package interlocal.discussion;

import java.util.List;

/**
 * What the library has beside a result, the likest first.
 *
 * @param lessons what to settle before signing
 * @param providers who serve the jurisdictions named; none if none was named
 */
public record Shelf(
        List<Found> cases, List<Found> lessons, List<Found> trainings, List<Found> providers, List<Found> research) {

    public static final Shelf EMPTY = new Shelf(List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
