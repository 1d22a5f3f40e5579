package interlocal.meeting.protocol;

import interlocal.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator says when opening a room.
 *
 * @param service which service it is about, in the facilitator's words
 * @param serviceTerm its term in the vocabulary of service types, if it has one
 */
public record Opening(String service, @Nullable Term serviceTerm, List<RoomPartner> partners) {

    public Opening {
        partners = List.copyOf(partners);
    }
}
