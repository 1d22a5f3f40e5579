package interlocal.page.record;

import org.jspecify.annotations.Nullable;

/** A dated session of a training. */
public record SessionLine(
        String machine,
        String day,
        String time,
        @Nullable String venue,
        @Nullable String places,
        @Nullable String registration) {}
