package interlocal.page.record;

import org.jspecify.annotations.Nullable;

/**
 * A row of the results table.
 *
 * @param note unit and period
 * @param before absent if nobody reported it
 * @param after absent if nobody reported it
 * @param basis {@code claimed} or {@code evaluated}
 * @param source its position in the list of sources
 */
public record ResultRow(
        String measure,
        @Nullable String note,
        @Nullable String before,
        @Nullable String after,
        @Nullable String basis,
        @Nullable Integer source) {}
