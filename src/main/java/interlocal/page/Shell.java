package interlocal.page;

import interlocal.vocabulary.Scheme;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What stands around every page: the header with the navigation, and the footer. */
@Service
public class Shell {

    private static final List<String> SECTIONS = List.of(
            "search", "case-studies", "lessons", "research", "trainings", "presentations", "providers", "discussion");
    private static final List<String> PAGES = List.of("about", "evidence", "data", "accessibility");
    private static final List<Scheme> SCHEMES = List.of(Scheme.values());
    private static final List<String> STYLES = List.of("tokens.css", "site.css");

    private final Templates templates;
    private final Site site;

    Shell(Templates templates, Site site) {
        this.templates = templates;
        this.site = site;
    }

    /** The header, with the entry of a page's section marked, and a search of its own unless the page has one. */
    public String header(Page page) {
        return templates.render(
                "shell/header", Map.of("section", page.section(), "sections", SECTIONS, "searches", !searches(page)));
    }

    private static boolean searches(Page page) {
        return page.html().contains("<form class=\"search-box");
    }

    public String footer() {
        return templates.render("shell/footer", Map.of("pages", PAGES, "schemes", SCHEMES));
    }

    /** A page as a document of its own, which needs no script. */
    public String document(Page page) {
        return templates.render(
                "shell/document",
                Map.of(
                        "page",
                        page,
                        "canonical",
                        site.absolute(page.path()),
                        "header",
                        header(page),
                        "footer",
                        footer(),
                        "styles",
                        STYLES));
    }
}
