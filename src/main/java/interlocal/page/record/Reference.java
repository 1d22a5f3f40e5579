package interlocal.page.record;

import org.jspecify.annotations.Nullable;

/**
 * A numbered source.
 *
 * @param details publisher, year, when read
 * @param shown the address as printed, without its scheme and {@code www.}
 */
public record Reference(
        String title,
        @Nullable String address,
        String details,
        @Nullable String shown) {}
