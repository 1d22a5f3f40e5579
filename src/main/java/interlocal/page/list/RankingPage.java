package interlocal.page.list;

import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.part.Templates;
import interlocal.search.policy.SearchField;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page that explains how search finds and orders records. */
@Component
final class RankingPage implements PageSource {

    private static final String ADDRESS = "search/ranking";

    private final Translations translations;
    private final Templates templates;

    RankingPage(Translations translations, Templates templates) {
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.at(ADDRESS, request -> new Shown(page(request.reader()))));
    }

    private Page page(Reader reader) {
        var labels = translations.labels(reader);
        return new Page(
                200,
                "search",
                "/" + ADDRESS,
                labels.messages().get("ranking.title"),
                labels.messages().get("ranking.description"),
                null,
                true,
                templates.render(new RankingModel(List.of(SearchField.values())), labels));
    }
}
