package interlocal.page.shell;

import interlocal.content.RecordType;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.BasedHtml;
import interlocal.page.Page;
import interlocal.page.Pages;
import interlocal.page.Site;
import interlocal.page.Translations;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.vocabulary.Scheme;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Renders what surrounds every page: the header with the navigation, and the footer. */
@Service
@NamedInterface("shell")
public class Shell {

    /** The Content-Security-Policy of pages without views: styles and images of this site, no script at all. */
    public static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * The Content-Security-Policy of pages that are only read: besides, the scripts of this site, and questions to it. No
     * script and no style stands in the page itself.
     */
    public static final String READING_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What managers, staff and trainers come for; each is also an address. */
    private static final List<String> SECTIONS = List.of(
            RecordType.CASE_STUDY.folder(),
            Scheme.SERVICE_TYPES.key(),
            RecordType.LESSON.folder(),
            RecordType.RESEARCH.folder(),
            RecordType.PROVIDER.folder(),
            RecordType.TRAINING.folder(),
            "discussion");

    private static final List<String> MORE = List.of(
            Scheme.PARTNERSHIP_MODELS.key(),
            Scheme.JURISDICTIONS.key(),
            Scheme.PRACTICES.key(),
            RecordType.PRESENTATION.folder(),
            "search");

    private static final List<String> PAGES = List.of("about", "evidence", "data", "accessibility");
    private static final List<Scheme> SCHEMES = List.of(Scheme.values());

    private final Translations translations;
    private final Templates templates;
    private final Site site;
    private final Pages pages;
    private final Assets assets;

    Shell(Translations translations, Templates templates, Site site, Pages pages, Assets assets) {
        this.translations = translations;
        this.templates = templates;
        this.site = site;
        this.pages = pages;
        this.assets = assets;
    }

    /** The header, with the page's section marked; it has a search form unless the page has one. */
    public String header(Page page, Reader reader) {
        var labels = translations.labels(reader);
        var model = new HeaderModel(
                "/" + page.section(),
                links(SECTIONS, labels.messages()),
                links(MORE, labels.messages()),
                !searches(page));
        return BasedHtml.in(reader.base(), templates.render(model, labels));
    }

    private static List<Link> links(List<String> sections, Messages messages) {
        return sections.stream()
                .map(section -> new Link(
                        messages.get(messages.has("nav." + section) ? "nav." + section : "terms." + section),
                        "/" + section))
                .toList();
    }

    private static boolean searches(Page page) {
        return page.html().contains("<form class=\"search-box");
    }

    public String footer(Reader reader) {
        return BasedHtml.in(
                reader.base(), templates.render(new FooterModel(PAGES, SCHEMES), translations.labels(reader)));
    }

    /** The window title of a page. */
    public String title(Page page, Reader reader) {
        var messages = translations.messages(reader);
        return messages.get("page.title", page.title(), messages.get("site"));
    }

    /** A page as a complete HTML document that runs no script. */
    public String document(Page page, Reader reader) {
        return document(page, reader, false);
    }

    /** The same with the scripts of pages that are only read, and with what search engines are told of it. */
    String scripted(Page page, Reader reader) {
        return document(page, reader, true);
    }

    private String document(Page page, Reader reader, boolean scripted) {
        var canonical = site.absolute(page.path());
        var alive = pages.alive().stream().map(path -> reader.base() + path).toList();
        var model = new DocumentModel(
                page, canonical, header(page, reader), footer(reader), assets.links(reader.base()), alive, scripted);
        return templates.render(model, translations.labels(reader));
    }
}
