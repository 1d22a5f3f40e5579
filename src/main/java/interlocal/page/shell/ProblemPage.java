package interlocal.page.shell;

import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.ProblemPages;
import interlocal.page.Translations;
import interlocal.page.part.Templates;
import org.springframework.stereotype.Component;

/** The error pages. */
@Component
final class ProblemPage implements ProblemPages {

    private static final int REFUSED = 400;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private final Translations translations;
    private final Templates templates;

    ProblemPage(Translations translations, Templates templates) {
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public Page page(int status, Reader reader) {
        var labels = translations.labels(reader);
        return page(status, said(status, labels.messages()), labels);
    }

    @Override
    public Page away(Reader reader) {
        return page(UNAVAILABLE, "away", translations.labels(reader));
    }

    private Page page(int status, String said, Labels labels) {
        return new Page(
                status,
                "",
                "/",
                labels.messages().get("problem." + said + ".title"),
                labels.messages().get("problem." + said + ".text"),
                null,
                false,
                templates.render(new ProblemModel(said), labels));
    }

    /** The status that has words for a status: itself, otherwise 400 or 500. */
    private static String said(int status, Messages messages) {
        return Integer.toString(
                messages.has("problem." + status + ".title") ? status : status < FAILED ? REFUSED : FAILED);
    }
}
