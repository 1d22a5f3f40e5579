package interlocal.ui.shell;

import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.Site;
import interlocal.page.Visit;
import interlocal.page.shell.Shell;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The first HTML of an address: status, head and the whole page, readable before any script runs. Once the Vaadin view
 * has loaded, it replaces this page.
 */
@Component
final class FirstResponse implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;
    private static final Logger LOG = LoggerFactory.getLogger(FirstResponse.class);
    static final String ID = "first-page";

    /** The value of Retry-After, in seconds. */
    private static final String SOON = "10";

    private final transient Visits visits;
    private final transient Shell shell;
    private final transient Site site;

    FirstResponse(Visits visits, Shell shell, Site site) {
        this.visits = visits;
        this.shell = shell;
        this.site = site;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource().addUIInitListener(start -> {
            start.getUI().setLocale(visits.reader(VaadinRequest.getCurrent()).language());
            start.getUI().addAfterNavigationListener(arrived -> arrive(arrived.getLocationChangeEvent()));
        });
    }

    /** After navigation within the portal, lets portal.js move the visitor to the new content. */
    private static void arrive(LocationChangeEvent event) {
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            event.getUI().getPage().executeJs("window.Interlocal?.arrive()");
        }
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        switch (visit(request)) {
            case Visit.Moved(var target) -> {
                response.getVaadinResponse().setStatus(301);
                response.getVaadinResponse()
                        .setHeader("Location", visits.reader(request).base() + target);
            }
            case Visit.Shown(var page) -> {
                response.getVaadinResponse().setStatus(page.status());
                if (page.status() == Visits.TOO_MANY || page.status() == UNAVAILABLE) {
                    response.getVaadinResponse().setHeader("Retry-After", SOON);
                }
                fill(response.getDocument(), page, visits.reader(request));
            }
        }
        response.getVaadinResponse().setHeader("Vary", "Accept-Language");
        ContentPolicy.apply(response);
        ShortSessions.shorten(request);
    }

    private Visit visit(VaadinRequest request) {
        try {
            return visits.first(request);
        } catch (RuntimeException failed) {
            LOG.error("The page {} failed", request.getPathInfo(), failed);
            return new Visit.Shown(visits.problem(FAILED, request));
        }
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
        head.appendElement("script").attr("type", "module").attr("src", reader.base() + "/portal.js");
        var first = document.body().prependElement("div").id(ID);
        first.append(shell.header(page, reader));
        first.appendElement("main").id("main").append(page.html());
        first.append(shell.footer(reader));
    }
}
