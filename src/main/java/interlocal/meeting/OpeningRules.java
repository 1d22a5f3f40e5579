package interlocal.meeting;

import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.UserText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Checks the input of somebody who opens a room. */
final class OpeningRules {

    private OpeningRules() {}

    /** The input with its texts cleaned up, as it is stored. */
    static Opening normalized(Opening opening) {
        return new Opening(
                UserText.line(opening.service()),
                opening.serviceTerm(),
                opening.partners().stream()
                        .map(partner -> new RoomPartner(UserText.line(partner.name()), partner.place()))
                        .toList());
    }

    /** The first reason to refuse normalized input; empty if it is acceptable. */
    static Optional<Refusal> refusal(Opening opening) {
        var refusals = new ArrayList<Refusal>();
        if (!UserText.hasLetterOrDigit(opening.service())) {
            refusals.add(Refusal.SERVICE_MISSING);
        }
        if (UserText.isLongerThan(RoomLimits.SERVICE, opening.service())) {
            refusals.add(Refusal.SERVICE_LONG);
        }
        if (opening.partners().isEmpty()) {
            refusals.add(Refusal.PARTNERS_MISSING);
        }
        if (opening.partners().size() > RoomLimits.PARTNERS) {
            refusals.add(Refusal.PARTNERS_MANY);
        }
        refusals.addAll(nameRefusals(opening.partners()));
        return refusals.stream().findFirst();
    }

    private static List<Refusal> nameRefusals(List<RoomPartner> partners) {
        var refusals = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (var partner : partners) {
            if (!UserText.hasLetterOrDigit(partner.name())
                    || UserText.isLongerThan(RoomLimits.PARTNER_NAME, partner.name())) {
                refusals.add(Refusal.PARTNER_NAME);
            }
            if (!seen.add(SeatRules.folded(partner.name()))) {
                refusals.add(Refusal.PARTNER_TWICE);
            }
        }
        return refusals;
    }
}
