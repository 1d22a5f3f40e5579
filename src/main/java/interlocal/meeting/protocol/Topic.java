package interlocal.meeting.protocol;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a room is about. Settled when the room is opened; never changes.
 *
 * @param modelKey the model's file name without its extension
 * @param model as it was when the room was opened
 * @param measurement the position in the series, from 1
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
