package interlocal.ui.account;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Secret;
import interlocal.messages.Messages;
import interlocal.ui.shell.AliveView;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A view of accounts: it puts what it has into its page. Who asks is known by the cookie of each request anew. */
abstract class AccountView extends AliveView {

    private final transient ViewParts parts;
    private final Div content = new Div();

    AccountView(ViewParts parts) {
        super(parts.visits(), parts.assets(), "account.js");
        this.parts = parts;
        content.addClassName("account");
        getElement().appendChild(content.getElement());
    }

    /** Fills the view. */
    abstract void show();

    @Override
    protected final void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        content.removeAll();
        show();
    }

    final void add(Component... shown) {
        content.add(shown);
    }

    final Messages messages() {
        return parts.translations().messages(reader());
    }

    /** The key of the browser that asks; empty if nobody is signed in there. */
    static Optional<Secret> key() {
        return SignedInCookie.key(VaadinRequest.getCurrent());
    }

    /** Does something with the key of the browser that asks. */
    static <T> Outcome<T> by(Function<Secret, Outcome<T>> work) {
        return key().map(work).orElseGet(() -> new Outcome.Refused<>(Refusal.NOT_SIGNED_IN));
    }

    static Device device() {
        var request = VaadinRequest.getCurrent();
        return new Device(request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    /** Whether somebody is signed in in the browser that asks. */
    final boolean isSignedIn() {
        return key().flatMap(parts.signIns()::account).isPresent();
    }

    /** Signs the browser in, with a session of the server that nobody knew before. */
    final void arrive(Secret key) {
        VaadinService.reinitializeSession(VaadinRequest.getCurrent());
        SignedInCookie.give(key, parts.settings().longest());
        go("/account");
    }

    /** Loads another page of the portal. */
    final void go(String address) {
        getUI().orElseThrow().getPage().setLocation(reader().base() + address);
    }
}
