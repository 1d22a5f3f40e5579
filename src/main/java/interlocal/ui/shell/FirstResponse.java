package interlocal.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.Site;
import interlocal.page.Visit;
import interlocal.page.shell.AssetLinks;
import interlocal.page.shell.Assets;
import interlocal.page.shell.Shell;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The first HTML of an address that is alive: status, head and the whole page, readable before any script runs. Once the
 * view has loaded, it takes over this page. Those of pages that are only read are made by {@link ReadingPages}.
 */
@Component
final class FirstResponse implements VaadinServiceInitListener, IndexHtmlRequestListener {

    static final String ID = "first-page";

    private final transient Visits visits;
    private final transient Shell shell;
    private final transient Site site;
    private final transient Assets assets;

    FirstResponse(Visits visits, Shell shell, Site site, Assets assets) {
        this.visits = visits;
        this.shell = shell;
        this.site = site;
        this.assets = assets;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource()
                .addUIInitListener(start -> start.getUI()
                        .setLocale(visits.reader(VaadinRequest.getCurrent()).language()));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var visit = visits.first(request);
        PageHeaders.write(
                (VaadinServletResponse) response.getVaadinResponse(),
                visit,
                visits.reader(request).base());
        if (visit instanceof Visit.Shown(var page)) {
            fill(response.getDocument(), page, visits.reader(request));
        }
        ContentPolicy.apply(response);
        ShortSessions.shorten(request);
    }

    private void fill(Document document, Page page, Reader reader) {
        document.expectFirst("html").attr("lang", reader.language().toLanguageTag());
        document.title(shell.title(page, reader));
        var head = document.head();
        head.appendElement("meta").attr("name", "description").attr("content", page.description());
        if (page.indexed()) {
            head.appendElement("link").attr("rel", "canonical").attr("href", site.absolute(page.path()));
        } else {
            head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        if (page.jsonLd() != null) {
            head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(page.jsonLd()));
        }
        link(head, assets.links(reader.base()));
        var first = document.body().prependElement("div").id(ID);
        first.append(shell.header(page, reader));
        first.appendElement("main").id("main").append(page.html());
        first.append(shell.footer(reader));
    }

    private static void link(Element head, AssetLinks assets) {
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", assets.icon())
                .attr("sizes", "any");
        for (var style : assets.styles()) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", style);
        }
        head.prependElement("script")
                .attr("type", "module")
                .attr("src", assets.script()); // travel.js before the router
    }
}
