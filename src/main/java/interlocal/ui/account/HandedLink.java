package interlocal.ui.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import interlocal.accounts.protocol.Handed;
import interlocal.messages.Messages;

/** Says how a link gets to whom it is for, and shows it if that is by hand. */
final class HandedLink extends Div {

    private final transient Messages messages;

    HandedLink(Messages messages) {
        this.messages = messages;
        getElement().setAttribute("role", "status");
    }

    void show(Handed handed) {
        removeAll();
        switch (handed) {
            case Handed.ByMail(var to) -> add(new Paragraph(messages.get("people.sent", to.text())));
            case Handed.ByHand(var address) -> {
                var link = new TextField(messages.get("people.link"));
                link.setValue(address);
                link.setReadOnly(true);
                link.setAutoselect(true);
                link.setClassName("account-link");
                add(new Paragraph(messages.get("people.hand")), link);
            }
        }
    }
}
