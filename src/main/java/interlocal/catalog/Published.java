package interlocal.catalog;

import interlocal.content.Document;
import java.time.Instant;

/**
 * A published record, as readers see it.
 *
 * @param revision the number of its current revision, from 1
 * @param since when its first revision was stored
 * @param changed when its current revision was stored
 */
public record Published(Document document, int revision, Instant since, Instant changed) {}
