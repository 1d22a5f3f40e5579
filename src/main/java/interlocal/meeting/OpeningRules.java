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

/** What is asked of those who open a room. */
final class OpeningRules {

    private OpeningRules() {}

    /** As it is kept. */
    static Opening tidy(Opening opening) {
        return new Opening(
                UserText.line(opening.service()),
                opening.serviceTerm(),
                opening.partners().stream()
                        .map(partner -> new RoomPartner(UserText.line(partner.name()), partner.place()))
                        .toList());
    }

    /** Why no room is opened so; empty if one is. */
    static Optional<Refusal> complaint(Opening tidy) {
        var complaints = new ArrayList<Refusal>();
        if (!UserText.saysSomething(tidy.service())) {
            complaints.add(Refusal.SERVICE_MISSING);
        }
        if (UserText.longerThan(RoomLimits.SERVICE, tidy.service())) {
            complaints.add(Refusal.SERVICE_LONG);
        }
        if (tidy.partners().isEmpty()) {
            complaints.add(Refusal.PARTNERS_MISSING);
        }
        if (tidy.partners().size() > RoomLimits.PARTNERS) {
            complaints.add(Refusal.PARTNERS_MANY);
        }
        complaints.addAll(ofNames(tidy.partners()));
        return complaints.stream().findFirst();
    }

    private static List<Refusal> ofNames(List<RoomPartner> partners) {
        var complaints = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (var partner : partners) {
            if (!UserText.saysSomething(partner.name())
                    || UserText.longerThan(RoomLimits.PARTNER_NAME, partner.name())) {
                complaints.add(Refusal.PARTNER_NAME);
            }
            if (!seen.add(SeatRules.folded(partner.name()))) {
                complaints.add(Refusal.PARTNER_TWICE);
            }
        }
        return complaints;
    }
}
