package interlocal.ui.discussion;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import interlocal.decision.DecisionModels;
import interlocal.meeting.MeetingSeries;
import interlocal.meeting.Rooms;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.meeting.notify.Subscription;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.EnterResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import interlocal.meeting.protocol.RoomState;
import interlocal.messages.Messages;
import interlocal.page.Translations;
import interlocal.page.meeting.RoomPage;
import interlocal.page.shell.Assets;
import interlocal.ui.guard.OpenWindows;
import interlocal.ui.shell.AliveView;
import interlocal.ui.shell.Visits;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A room, as the person in this window may see it. The browser sends its key and receives the HTML that this key may
 * see, at once and whenever it looks; it is told when the room has changed.
 */
@Route("discussion/:code(.{10,60})")
@AnonymousAllowed
final class RoomView extends AliveView implements BeforeEnterObserver {

    /** How often the browser polls, in milliseconds, for networks that block web sockets and long polling. */
    private static final int POLL = 10_000;

    private final transient Rooms rooms;
    private final transient MeetingSeries series;
    private final transient DecisionModels models;
    private final transient RoomNotifier notifier;
    private final transient RoomPage page;
    private final transient Translations translations;
    private final transient OpenWindows windows;
    private transient Optional<RoomCode> code = Optional.empty();
    private transient Optional<Pass> pass = Optional.empty();
    private transient @Nullable Subscription subscription;
    private long shown;
    private boolean told;

    RoomView(
            Visits visits,
            Assets assets,
            Translations translations,
            Rooms rooms,
            MeetingSeries series,
            DecisionModels models,
            RoomNotifier notifier,
            RoomPage page,
            OpenWindows windows) {
        super(visits, assets, "room.js");
        this.rooms = rooms;
        this.series = series;
        this.models = models;
        this.notifier = notifier;
        this.page = page;
        this.translations = translations;
        this.windows = windows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        leave();
        pass = Optional.empty();
        code = event.getRouteParameters().get("code").flatMap(RoomCode::parse);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        leave();
        detached.getUI().setPollInterval(-1);
    }

    private void leave() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /** The HTML of the room if the key opens it, otherwise of its door. */
    @ClientCallable
    String enter(String key) {
        told = false;
        if (code.isEmpty()) {
            return page.entry(new EnterResult.Unknown(), reader());
        }
        var known = RoomKey.parse(key).map(parsed -> new Pass(code.get(), parsed));
        known.filter(one -> rooms.see(one).isPresent()).ifPresent(this::sit);
        return pass.flatMap(rooms::see).map(this::shown).orElseGet(() -> door(code.get()));
    }

    private String door(RoomCode room) {
        shown = 0;
        return page.entry(rooms.enter(room.text(), VaadinRequest.getCurrent().getRemoteAddr()), reader());
    }

    /** Subscribes to changes; callers read the room only afterwards, so that no change is missed. */
    private void sit(Pass mine) {
        leave();
        pass = Optional.of(mine);
        var ui = getUI().orElseThrow();
        connect(ui);
        subscription = notifier.subscribe(mine.code(), () -> {
            var _ = ui.access(() -> tell(ui));
        });
    }

    private void connect(UI ui) {
        windows.add(ui);
        var push = ui.getPushConfiguration();
        push.setPushMode(PushMode.AUTOMATIC);
        push.setTransport(Transport.WEBSOCKET_XHR); // requests do not wait for a web socket
        ui.setPollInterval(POLL);
    }

    /**
     * Lets the browser know that the room has changed, unless it knows and has not looked since: who does not listen is
     * kept one word, and no page.
     */
    private void tell(UI ui) {
        var isNews = code.filter(room -> notifier.isAt(room, shown)).isEmpty();
        if (isNews && !told && ui.isAttached()) {
            told = true;
            getElement().executeJs("import($0).then(module => module.look(this))", script());
        }
    }

    /** The HTML of the room as it is now. */
    @ClientCallable
    String look() {
        told = false; // before it is read, so that no change is missed
        return pass.flatMap(rooms::see).map(this::shown).orElseGet(this::nothing);
    }

    private String shown(RoomState state) {
        shown = state.version();
        return pass.map(mine -> page.room(state, mine, reader())).orElse("");
    }

    private void send(String html) {
        getElement().executeJs("import($0).then(module => module.show(this, $1))", script(), html);
    }

    private void gone() {
        send(nothing());
    }

    private String nothing() {
        leave();
        pass = Optional.empty();
        shown = 0;
        return page.entry(new EnterResult.Unknown(), reader());
    }

    @ClientCallable
    String newKey() {
        return rooms.newKey().text();
    }

    /** Takes a seat; returns an empty text, or the reason for a refusal. */
    @ClientCallable
    String join(String name, int partner, String key) {
        var wanted = RoomKey.parse(key).flatMap(parsed -> code.map(room -> new Pass(room, parsed)));
        return wanted.map(mine -> {
                    var outcome = rooms.join(
                            mine, name, partner, VaadinRequest.getCurrent().getRemoteAddr());
                    if (outcome instanceof CommandResult.Done) {
                        sit(mine);
                    }
                    return said(outcome);
                })
                .orElseGet(() -> messages().get("room.unknown"));
    }

    /** Runs a command from a page of the room; returns an empty text, or the reason for a refusal. */
    @ClientCallable
    String act(String text) {
        var command = CommandText.parse(text);
        if (command.isEmpty() || pass.isEmpty()) {
            return messages().get("room.lost");
        }
        return said(rooms.act(pass.get(), command.get()));
    }

    private Messages messages() {
        return translations.messages(reader());
    }

    private String said(CommandResult outcome) {
        return switch (outcome) {
            case CommandResult.Done(var state) -> {
                send(shown(state));
                yield "";
            }
            case CommandResult.Left() -> {
                gone();
                yield "";
            }
            case CommandResult.Refused(var why) -> why.sentence(messages());
            case CommandResult.Unknown() -> {
                gone();
                yield messages().get("room.unknown");
            }
        };
    }

    @ClientCallable
    void delete() {
        if (pass.filter(rooms::delete).isPresent()) {
            gone();
        }
    }

    /** The minutes of the room, as {@code csv} or {@code md}; empty if the visitor is not in it. */
    @ClientCallable
    String minutes(String kind) {
        return pass.flatMap(rooms::see)
                .map(state -> page.minutes(state, kind.equals("csv"), reader()))
                .orElse("");
    }

    /** Opens a room in which the same partners meet again; returns its code, or an empty text if refused. */
    @ClientCallable
    String goOn() {
        return pass.flatMap(mine -> rooms.see(mine)
                        .flatMap(state -> models.current(state.topic().modelKey()))
                        .map(model -> series.continueRoom(mine, model)))
                .map(opened -> opened instanceof OpenResult.Done(var next)
                        ? next.code().toString()
                        : "")
                .orElse("");
    }
}
