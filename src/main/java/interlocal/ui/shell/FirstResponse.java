package interlocal.ui.shell;

import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import interlocal.page.Page;
import interlocal.page.Pages;
import interlocal.page.Shell;
import interlocal.page.Site;
import interlocal.page.Visit;
import interlocal.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The first HTML of an address: its status, its head and the whole page, readable before any script runs. The view,
 * when it has arrived, takes its place in the same frame.
 */
@Component
final class FirstResponse implements VaadinServiceInitListener, IndexHtmlRequestListener {

    private static final int UNAVAILABLE = 503;
    private static final Logger LOG = LoggerFactory.getLogger(FirstResponse.class);
    static final String ID = "first-page";

    /** In seconds. */
    private static final String SOON = "10";

    private final transient Visits visits;
    private final transient Pages pages;
    private final transient Shell shell;
    private final transient Site site;
    private final transient Words words;

    FirstResponse(Visits visits, Pages pages, Shell shell, Site site, Words words) {
        this.visits = visits;
        this.pages = pages;
        this.shell = shell;
        this.site = site;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
        event.getSource()
                .addUIInitListener(start ->
                        start.getUI().addAfterNavigationListener(arrived -> arrive(arrived.getLocationChangeEvent())));
    }

    /** After navigation within the portal, portal.js leads the visitor to what is new. */
    private static void arrive(LocationChangeEvent event) {
        if (event.getTrigger() != NavigationTrigger.PAGE_LOAD) {
            event.getUI()
                    .getPage()
                    .executeJs("window.Interlocal?.arrive($0)", event.getTrigger() == NavigationTrigger.HISTORY);
        }
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var request = response.getVaadinRequest();
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var address = new Address(path, parameters(request.getParameterMap()));
        switch (visit(address, request.getRemoteAddr())) {
            case Visit.Moved(var target) -> {
                response.getVaadinResponse().setStatus(301);
                response.getVaadinResponse().setHeader("Location", target);
            }
            case Visit.Shown(var page) -> {
                response.getVaadinResponse().setStatus(page.status());
                if (page.status() == Visits.TOO_MANY || page.status() == UNAVAILABLE) {
                    response.getVaadinResponse().setHeader("Retry-After", SOON);
                }
                fill(response.getDocument(), page);
            }
        }
        ContentPolicy.apply(response);
        ShortSessions.shorten(request);
    }

    private Visit visit(Address address, String client) {
        try {
            return visits.at(address, client);
        } catch (RuntimeException failed) {
            LOG.error("The page {} failed", address.path(), failed);
            return new Visit.Shown(pages.problem(500));
        }
    }

    private static Map<String, List<String>> parameters(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    private void fill(Document document, Page page) {
        document.expectFirst("html").attr("lang", "en");
        document.title(words.say("page.title", page.title(), words.say("site")));
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
        head.appendElement("script").attr("type", "module").attr("src", "/portal.js");
        var first = document.body().prependElement("div").id(ID);
        first.append(shell.header(page));
        first.appendElement("main").id("main").append(page.html());
        first.append(shell.footer());
    }
}
