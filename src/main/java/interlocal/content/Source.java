package interlocal.content;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page or publication that a record draws on. It is cited by its position in the list, counted from 1.
 *
 * @param url an http or https address
 */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable Integer year,
        @Nullable URI url,
        @Nullable LocalDate accessed) {}
