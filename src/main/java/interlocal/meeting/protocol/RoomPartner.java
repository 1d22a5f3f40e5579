package interlocal.meeting.protocol;

import interlocal.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction, or another body, for which people speak in a room. Partners are numbered from 0 in the order in which
 * the room has them.
 *
 * @param place its term in the vocabulary of jurisdictions, if it has one
 */
public record RoomPartner(String name, @Nullable Term place) {}
