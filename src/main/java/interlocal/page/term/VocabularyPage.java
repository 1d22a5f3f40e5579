package interlocal.page.term;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.part.Templates;
import interlocal.vocabulary.Scheme;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The list of all terms of a vocabulary, each with the number of its records. */
@Component
final class VocabularyPage implements PageSource {

    private final VocabularyFiles vocabularies;
    private final TermCounts termCounts;
    private final Translations translations;
    private final Templates templates;

    VocabularyPage(
            VocabularyFiles vocabularies, TermCounts termCounts, Translations translations, Templates templates) {
        this.vocabularies = vocabularies;
        this.termCounts = termCounts;
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return Arrays.stream(Scheme.values())
                .map(scheme -> Route.at(scheme.key(), request -> new Shown(page(scheme, request.reader()))))
                .toList();
    }

    private Page page(Scheme scheme, Reader reader) {
        var labels = translations.labels(reader);
        var terms =
                termCounts.of(scheme).narrower(vocabularies.current().of(scheme).roots());
        return new Page(
                200,
                scheme.key(),
                "/" + scheme.key(),
                labels.messages().get("terms." + scheme.key()),
                labels.messages().get("terms." + scheme.key() + ".text"),
                null,
                true,
                templates.render(new TermsModel(scheme, terms), labels));
    }
}
