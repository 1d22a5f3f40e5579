package interlocal.ui.discussion;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.catalog.VocabularyFiles;
import interlocal.content.Slug;
import interlocal.discussion.ModelText;
import interlocal.discussion.Models;
import interlocal.discussion.Opening;
import interlocal.discussion.Partner;
import interlocal.discussion.Rooms;
import interlocal.page.RoomPage;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.Optional;

/** Where partners open a room, or enter one by its code. */
@Route(value = "discussion/open", layout = Frame.class)
@AnonymousAllowed
final class MeetView extends ReadingView {

    private final transient Rooms rooms;
    private final transient Models models;
    private final transient VocabularyFiles vocabularies;
    private final transient RoomPage page;

    MeetView(Visits visits, Words words, Rooms rooms, Models models, VocabularyFiles vocabularies, RoomPage page) {
        super(visits, words);
        this.rooms = rooms;
        this.models = models;
        this.vocabularies = vocabularies;
        this.page = page;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("import('/room.js').then(module => module.start(this))");
    }

    /**
     * Opens a room; answers its code and its facilitator's key as HTML, or a sentence.
     *
     * @param partners a line each
     */
    @ClientCallable
    String open(String model, String service, String term, String partners) {
        var opening = new Opening(
                service,
                Term.parse(term).orElse(null),
                partners.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Partner(line, place(line).orElse(null)))
                        .toList());
        var edition = Slug.parse(model).flatMap(models::current);
        var text = new ModelText(model, edition.map(one -> one.source()).orElse(""));
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        return page.opened(rooms.open(opening, text, client));
    }

    /** A partner that is named as the vocabulary names a jurisdiction is that jurisdiction. */
    private Optional<Term> place(String name) {
        return vocabularies.current().of(Scheme.JURISDICTIONS).concepts().stream()
                .filter(concept -> concept.label().equalsIgnoreCase(name.strip()))
                .map(Concept::term)
                .findFirst();
    }
}
