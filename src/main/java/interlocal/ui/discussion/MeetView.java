package interlocal.ui.discussion;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.meeting.Rooms;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.page.meeting.RoomPage;
import interlocal.page.shell.Assets;
import interlocal.ui.shell.AliveView;
import interlocal.ui.shell.Visits;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.util.Optional;

/** The view in which partners open a room, or enter one by its code. */
@Route("discussion/open")
@AnonymousAllowed
final class MeetView extends AliveView {

    private final transient Rooms rooms;
    private final transient DecisionModels models;
    private final transient VocabularyFiles vocabularies;
    private final transient RoomPage page;

    MeetView(
            Visits visits,
            Assets assets,
            Rooms rooms,
            DecisionModels models,
            VocabularyFiles vocabularies,
            RoomPage page) {
        super(visits, assets, "room.js");
        this.rooms = rooms;
        this.models = models;
        this.vocabularies = vocabularies;
        this.page = page;
    }

    /**
     * Opens a room; returns HTML with its code and its facilitator's key, or with the reason for a refusal.
     *
     * @param partners one on each line
     */
    @ClientCallable
    String open(String model, String service, String term, String partners) {
        var opening = new Opening(
                service,
                Term.parse(term).orElse(null),
                partners.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new RoomPartner(line, place(line).orElse(null)))
                        .toList());
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        return Slug.parse(model)
                .flatMap(models::current)
                .map(edition -> page.opened(rooms.open(opening, edition, client), reader()))
                .orElseGet(() -> page.opened(new OpenResult.Unknown(), reader()));
    }

    /** The jurisdiction that a partner's name stands for; empty if the vocabulary has none of that name. */
    private Optional<Term> place(String name) {
        var places = vocabularies.current().of(Scheme.JURISDICTIONS).concepts().toList();
        return Vocabulary.named(places, name.strip()).map(Concept::term);
    }
}
