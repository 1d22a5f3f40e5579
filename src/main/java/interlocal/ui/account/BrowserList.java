package interlocal.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import interlocal.accounts.OwnAccount;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.SignedInBrowser;
import interlocal.messages.Messages;
import java.util.List;

/** The browsers in which somebody is signed in, each with a button that signs it out. */
final class BrowserList extends Section {

    private final transient Messages messages;
    private final transient OwnAccount own;
    private final transient Runnable signedOut;
    private final UnorderedList list = new UnorderedList();
    private final Button others;

    /**
     * Lists them.
     *
     * @param signedOut is told that nobody is signed in in this browser any more
     */
    BrowserList(Messages messages, OwnAccount own, Runnable signedOut) {
        this.messages = messages;
        this.own = own;
        this.signedOut = signedOut;
        this.others = new Button(
                messages.get("account.browsers.others"),
                _ -> show(AccountView.by(
                        key -> own.signOutOthers(key, AccountView.device()).then(_ -> own.browsers(key)))));
        list.setClassName("account-list");
        add(new H2(messages.get("account.browsers")), list, others);
        show(AccountView.by(own::browsers));
    }

    private void show(Outcome<List<SignedInBrowser>> browsers) {
        if (browsers instanceof Outcome.Done<List<SignedInBrowser>>(var all)) {
            list.removeAll();
            all.forEach(browser -> list.add(item(browser)));
            others.setVisible(all.size() > 1);
        } else {
            signedOut.run();
        }
    }

    private ListItem item(SignedInBrowser browser) {
        var moments = new Moments(messages);
        var used = moments.of(browser.used());
        var item = new ListItem();
        var told = new Paragraph(messages.get("account.browsers.used", used));
        told.add(
                line(messages.get("account.browsers.begun", moments.of(browser.begun()))),
                line(messages.get("account.browsers.from", browser.device().address())),
                line(browser.device().agent()));
        item.add(told);
        if (browser.present()) {
            item.add(new Span(messages.get("account.browsers.present")));
        } else {
            var end = new Button(
                    messages.get("account.browsers.end"),
                    _ -> show(AccountView.by(key ->
                            own.signOut(key, browser.id(), AccountView.device()).then(_ -> own.browsers(key)))));
            end.setAriaLabel(messages.get("account.browsers.end.of", used));
            item.add(end);
        }
        return item;
    }

    private static Span line(String text) {
        var line = new Span(text);
        line.addClassNames("small", "quiet");
        return line;
    }
}
