package interlocal.discussion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What is asked of those who open a room. */
final class Openings {

    private Openings() {}

    /** As it is kept. */
    static Opening tidy(Opening opening) {
        return new Opening(
                Typed.line(opening.service()),
                opening.serviceTerm(),
                opening.partners().stream()
                        .map(partner -> new RoomPartner(Typed.line(partner.name()), partner.place()))
                        .toList());
    }

    /** Why no room is opened so; empty if one is. */
    static Optional<Refusal> complaint(Opening tidy) {
        var complaints = new ArrayList<Refusal>();
        if (!Typed.saysSomething(tidy.service())) {
            complaints.add(Refusal.SERVICE_MISSING);
        }
        if (Typed.longerThan(Bounds.SERVICE, tidy.service())) {
            complaints.add(Refusal.SERVICE_LONG);
        }
        if (tidy.partners().isEmpty()) {
            complaints.add(Refusal.PARTNERS_MISSING);
        }
        if (tidy.partners().size() > Bounds.PARTNERS) {
            complaints.add(Refusal.PARTNERS_MANY);
        }
        complaints.addAll(ofNames(tidy.partners()));
        return complaints.stream().findFirst();
    }

    private static List<Refusal> ofNames(List<RoomPartner> partners) {
        var complaints = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (var partner : partners) {
            if (!Typed.saysSomething(partner.name()) || Typed.longerThan(Bounds.PARTNER_NAME, partner.name())) {
                complaints.add(Refusal.PARTNER_NAME);
            }
            if (!seen.add(SeatRules.folded(partner.name()))) {
                complaints.add(Refusal.PARTNER_TWICE);
            }
        }
        return complaints;
    }
}
