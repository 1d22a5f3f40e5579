package interlocal.page.account;

import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.part.Templates;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The pages for people with accounts, the same for everybody: what is only for some is brought by their views. Those of
 * links say nothing of whether the link works.
 */
@Component
final class AccountPages implements PageSource {

    private static final List<String> PAGES = List.of("sign-in", "account", "people");
    private static final List<String> LINKS = List.of("set-up", "invitation", "reset");

    private final Translations translations;
    private final Templates templates;

    AccountPages(Translations translations, Templates templates) {
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(
                        PAGES.stream()
                                .map(page -> Route.at(page, request -> shown(page, request.reader()))
                                        .living()),
                        LINKS.stream()
                                .map(link -> Route.below(link, (request, _) -> shown(link, request.reader()))
                                        .living()))
                .toList();
    }

    /** Its canonical address is without the token of a link, which is nobody else's business. */
    private Shown shown(String page, Reader reader) {
        var labels = translations.labels(reader);
        var messages = labels.messages();
        var title = messages.get("account-page." + page + ".title");
        var text = messages.get("account-page." + page + ".text");
        var html = templates.render(new AccountModel(title, text), labels);
        return new Shown(new Page(200, "", "/" + page, title, text, null, false, html));
    }
}
