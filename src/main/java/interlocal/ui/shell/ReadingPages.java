package interlocal.ui.shell;

import interlocal.page.Page;
import interlocal.page.Visit;
import interlocal.page.shell.Documents;
import interlocal.page.shell.Shell;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers for all pages that are only read, those of errors included: the whole page as a document of its own, without a
 * session and without Vaadin. What is alive, and every other request, is left to Vaadin.
 */
@Component
final class ReadingPages extends AbstractHandlerMapping {

    private static final String HTML = "text/html;charset=utf-8";

    private final ReadingAddresses addresses;
    private final Visits visits;
    private final Documents documents;
    private final HttpRequestHandler pages = this::answer;

    ReadingPages(ReadingAddresses addresses, Visits visits, Documents documents) {
        this.addresses = addresses;
        this.visits = visits;
        this.documents = documents;
        setOrder(Ordered.LOWEST_PRECEDENCE - 2); // after all controllers, before Vaadin
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return addresses.include(request) ? pages : null;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = visits.reading(request, response);
        PageHeaders.write(response, visit, visits.reader(request).base());
        response.setHeader(PageHeaders.POLICY, Shell.READING_POLICY);
        if (visit instanceof Visit.Shown(var page)) {
            send(page, request, response);
        }
    }

    private void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = documents.scripted(page, visits.reader(request));
        if (page.status() == HttpStatus.OK.value()
                && new ServletWebRequest(request, response).checkNotModified(document.tag())) {
            return;
        }
        Sending.send(document, HTML, request, response);
    }
}
