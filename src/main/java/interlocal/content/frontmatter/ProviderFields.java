package interlocal.content.frontmatter;

import interlocal.content.Details.Capability;
import interlocal.content.Details.Contact;
import interlocal.content.Details.Provider;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URI;
import java.util.List;

/** The front matter fields that only a provider has. */
final class ProviderFields {

    static final Value<String> KIND = Field.one("provider.kind", ValueTypes.LINE);
    static final Value<Capability> CAPABILITIES =
            Field.many("provider.capabilities", ValueTypes.choice(Capability.class));
    static final Value<Term> SERVES = Field.many("provider.serves", ValueTypes.term(Scheme.JURISDICTIONS));

    static final Value<URI> URL = Field.one("provider.contact.url", Notation.WEB_ADDRESS);
    static final Value<String> EMAIL = Field.one("provider.contact.email", Notation.MAIL_ADDRESS);
    static final Value<String> PHONE = Field.one("provider.contact.phone", Notation.PHONE);
    static final FieldGroup CONTACT = Field.group("provider.contact", URL, EMAIL, PHONE);

    static final Value<String> LANGUAGES = Field.many("provider.languages", Notation.LANGUAGE);
    static final Value<String> COST = Field.one("provider.cost", ValueTypes.LINE);

    static final List<Field> ALL = List.of(KIND, CAPABILITIES, SERVES, CONTACT, LANGUAGES, COST);

    private ProviderFields() {}

    static Provider read(FrontMatterReader fields) {
        return new Provider(
                fields.get(KIND),
                fields.list(CAPABILITIES),
                fields.list(SERVES),
                fields.map(CONTACT, ProviderFields::contact),
                fields.list(LANGUAGES),
                fields.get(COST));
    }

    /** A telephone number that cannot be dialled may still tell readers something, so it is kept as it is written. */
    private static Contact contact(FrontMatterReader contact) {
        var phone = contact.get(PHONE);
        return new Contact(
                contact.get(URL), contact.get(EMAIL), phone == null ? contact.written(PHONE, ValueTypes.LINE) : phone);
    }
}
