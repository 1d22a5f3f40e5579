package interlocal.meeting.protocol;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room is about. It is settled when the room is opened and never changes.
 *
 * @param modelKey the name of the model's file without the ending
 * @param model as it was when the room was opened
 * @param measurement how many times the same partners have come together over it, this one included
 */
public record Topic(
        RoomCode code,
        String service,
        @Nullable Term serviceTerm,
        List<RoomPartner> partners,
        Slug modelKey,
        DecisionModel model,
        int measurement,
        Instant opened) {

    public Topic {
        partners = List.copyOf(partners);
    }
}
