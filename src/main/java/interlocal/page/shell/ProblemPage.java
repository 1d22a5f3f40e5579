package interlocal.page.shell;

import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.ProblemPages;
import interlocal.page.Translations;
import interlocal.page.part.Templates;
import org.springframework.stereotype.Component;

/** The error pages. */
@Component
final class ProblemPage implements ProblemPages {

    private final Translations translations;
    private final Templates templates;

    ProblemPage(Translations translations, Templates templates) {
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public Page page(int status, Reader reader) {
        var labels = translations.labels(reader);
        return new Page(
                status,
                "",
                "/",
                labels.messages().get("problem." + status + ".title"),
                labels.messages().get("problem." + status + ".text"),
                null,
                false,
                templates.render(new ProblemModel(status), labels));
    }
}
