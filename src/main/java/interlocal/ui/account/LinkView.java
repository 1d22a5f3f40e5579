package interlocal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import interlocal.accounts.protocol.Secret;
import java.util.Optional;

/** A view at the address of a link that works once. To open it does nothing; its button does. */
abstract class LinkView extends AccountView implements BeforeEnterObserver {

    /** The parameter of the route. */
    static final String TOKEN = "token";

    private transient Optional<Secret> token = Optional.empty();

    LinkView(ViewParts parts) {
        super(parts);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get(TOKEN).flatMap(Secret::parse);
    }

    @Override
    final void show() {
        add(token.flatMap(this::form).<Component>map(form -> form).orElseGet(this::gone));
    }

    private Paragraph gone() {
        var gone = new Paragraph(messages().get("link.gone"));
        gone.setClassName("account-alert");
        return gone;
    }

    /** The form, if the link works. */
    abstract Optional<FormSection> form(Secret token);
}
