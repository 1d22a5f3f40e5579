package interlocal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.messages.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fields with a button below, and what became of it: at the field that it is about, else above. */
final class FormSection extends Section {

    private final transient Messages messages;
    private final Paragraph notice = new Paragraph();
    private final transient Map<Refusal, HasValidationProperties> fields = new EnumMap<>(Refusal.class);

    FormSection(Messages messages) {
        this.messages = messages;
        addClassName("account-form");
        notice.setVisible(false);
    }

    FormSection title(String text) {
        add(new H2(text));
        return this;
    }

    FormSection text(String text) {
        add(new Paragraph(text));
        return this;
    }

    TextField name(Refusal... about) {
        var field = new TextField(messages.get("account.name"));
        field.setHelperText(messages.get("account.name.text"));
        field.setAutocomplete(Autocomplete.NAME);
        return added(field, about);
    }

    EmailField mail(Autocomplete autocomplete, Refusal... about) {
        var field = new EmailField(messages.get("account.mail"));
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        return added(field, about);
    }

    PasswordField password(String label, Autocomplete autocomplete, Refusal... about) {
        var field = new PasswordField(messages.get(label));
        field.setAutocomplete(autocomplete);
        return added(field, about);
    }

    /** A password that is not set yet. */
    PasswordField newPassword() {
        var field = password(
                "account.password.new",
                Autocomplete.NEW_PASSWORD,
                Refusal.PASSWORD_SHORT,
                Refusal.PASSWORD_LONG,
                Refusal.PASSWORD_WEAK);
        field.setHelperText(messages.get("account.password.text"));
        return field;
    }

    <F extends Component & HasValidationProperties> F added(F field, Refusal... about) {
        List.of(about).forEach(refusal -> fields.put(refusal, field));
        add(field);
        return field;
    }

    /** The button, which is also pressed by the enter key in a field. */
    Button button(String label, Runnable action) {
        var button = new Button(messages.get(label));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            clear();
            action.run();
            button.setEnabled(true);
        });
        button.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(notice, button);
        return button;
    }

    private void clear() {
        notice.setVisible(false);
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Goes on with what was got, or says why it was refused. */
    <T> void said(Outcome<T> outcome, Consumer<T> next) {
        switch (outcome) {
            case Outcome.Done<T>(var value) -> next.accept(value);
            case Outcome.Refused<T>(var why) -> refuse(why);
        }
    }

    private void refuse(Refusal why) {
        var sentence = messages.get("account.refused." + why.key());
        var field = fields.get(why);
        if (field == null) {
            note(sentence, "alert");
        } else {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }
    }

    /** Says that something was done. */
    void say(String sentence) {
        note(sentence, "status");
    }

    private void note(String sentence, String role) {
        notice.setText(sentence);
        notice.getElement().setAttribute("role", role);
        notice.setClassName("account-" + role);
        notice.setVisible(true);
    }
}
