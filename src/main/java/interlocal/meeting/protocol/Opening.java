package interlocal.meeting.protocol;

import interlocal.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A facilitator's input for opening a room.
 *
 * @param service the service that the meeting is about, in the facilitator's words
 * @param serviceTerm its term in the vocabulary of service types, if it has one
 */
public record Opening(String service, @Nullable Term serviceTerm, List<RoomPartner> partners) {

    public Opening {
        partners = List.copyOf(partners);
    }
}
