package interlocal.operations.startup;

import interlocal.page.Site;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Lets Tomcat serve the portal below a path, its own or that of a proxy.
 *
 * @param own the path at which the portal serves itself; empty for the root
 */
record BasedServer(String own, Site site)
        implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** Comes after Boot's, which lets Tomcat look at who asks, and before what answers. */
    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ForwardedPrefix(own, site));
        server.addContextCustomizers(
                context -> context.setCookieProcessor(new BasedCookies(context.getCookieProcessor())));
    }
}
