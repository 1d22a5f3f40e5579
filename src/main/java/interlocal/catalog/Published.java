package interlocal.catalog;

import interlocal.content.Document;
import java.time.Instant;

/**
 * A record as readers see it.
 *
 * @param revision how many times it was changed, counted from 1
 * @param since when its first revision was made
 * @param changed when its current revision was made
 */
public record Published(Document document, int revision, Instant since, Instant changed) {}
