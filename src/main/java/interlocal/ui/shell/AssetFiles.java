package interlocal.ui.shell;

import interlocal.page.shell.Assets;
import interlocal.page.shell.SentBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Sends our scripts, styles and images. A browser may keep for good what has the present hash in its address, and asks
 * again for everything else, which is answered with the present file: pages from before an upgrade still ask for it.
 */
@Component
final class AssetFiles extends AbstractHandlerMapping {

    private static final Pattern ADDRESS = Pattern.compile("/(?:assets/([^/]+)/)?([^/]+)");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetFiles(Assets assets) {
        this.assets = assets;
        setOrder(Ordered.LOWEST_PRECEDENCE - 3); // before the pages that are only read
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod())
                ? handler(request.getServletPath()).orElse(null)
                : null;
    }

    private Optional<HttpRequestHandler> handler(String path) {
        var address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Optional.empty();
        }
        var name = address.group(2);
        var kept = address.group(1) != null && assets.isPresent(address.group(1));
        return assets.find(name).map(file -> (request, response) -> answer(file, name, kept, request, response));
    }

    private static void answer(
            SentBytes file, String name, boolean kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, (kept ? FOR_GOOD : CacheControl.noCache()).getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!new ServletWebRequest(request, response).checkNotModified(file.tag())) {
            Sending.send(file, type(name), request, response);
        }
    }

    private static String type(String name) {
        var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return new MediaType(type, StandardCharsets.UTF_8).toString();
    }
}
