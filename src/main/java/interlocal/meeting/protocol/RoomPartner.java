package interlocal.meeting.protocol;

import interlocal.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction or other body that people in a room speak for. Partners are numbered from 0, in the room's order.
 *
 * @param place its term in the vocabulary of jurisdictions, if it has one
 */
public record RoomPartner(String name, @Nullable Term place) {}
