package interlocal.page.record;

import org.jspecify.annotations.Nullable;

/**
 * A dated session of a training.
 *
 * @param starts its beginning
 * @param ends its end; absent if it is not known
 */
public record SessionLine(
        Moment starts,
        @Nullable Moment ends,
        String zone,
        @Nullable String venue,
        @Nullable String places,
        @Nullable String registration) {

    /**
     * A point in time.
     *
     * @param machine for the attribute {@code datetime}
     * @param day absent for an end on the day of the beginning
     */
    public record Moment(String machine, @Nullable String day, String time) {}
}
