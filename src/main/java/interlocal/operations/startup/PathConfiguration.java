package interlocal.operations.startup;

import interlocal.page.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Serves the portal below a path, its own or that of a proxy. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PathConfiguration {

    /** Looks at the settings before the server starts, which would hide why it cannot. */
    @Bean
    static BeanFactoryPostProcessor onePath(Environment settings) {
        return _ -> OtherPath.refuse(settings);
    }

    @Bean
    static BasedServer basedServer(@Value("${server.servlet.context-path:}") String own, Site site) {
        return new BasedServer(own.replaceFirst("/+$", ""), site);
    }
}
