package interlocal.content;

import java.time.LocalDate;

/** Who last checked a record against its sources, and when. */
public record Verified(LocalDate on, String by) {}
