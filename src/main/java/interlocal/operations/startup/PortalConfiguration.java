package interlocal.operations.startup;

import interlocal.catalog.Import;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.management.ContentEndpoint;
import interlocal.operations.schedule.ContentSync;
import interlocal.operations.schedule.ContentWatch;
import interlocal.operations.watch.DatabaseWatch;
import interlocal.page.Site;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the beans of the modules that depend on the portal's properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration {

    /** Looks at the settings before the server starts, which would hide why it cannot. */
    @Bean
    @ConditionalOnWebApplication
    static BeanFactoryPostProcessor atTheRoot(Environment settings) {
        return _ -> UnderAPath.refuse(settings);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(PortalProperties portal) {
        return new DataFolder(
                portal.data().path().toAbsolutePath(), portal.data().reserve().toBytes());
    }

    @Bean
    Site site(PortalProperties portal) {
        return new Site(portal.site().baseUrl());
    }

    @Bean
    @ConditionalOnWebApplication
    ForwardedPrefix forwardedPrefix() {
        return new ForwardedPrefix();
    }

    @Bean
    ContentSync contentSync(Import imports, PortalProperties portal) {
        return new ContentSync(imports, portal.content().folder());
    }

    @Bean
    @ConditionalOnWebApplication
    ContentWatch contentWatch(
            ContentSync sync, PortalProperties portal, DatabaseWatch database, DataFolder data, Clock clock)
            throws IOException {
        return new ContentWatch(sync, portal.content().watch(), () -> database.isThere() && !data.isFull(), clock);
    }

    @Bean
    ContentEndpoint contentEndpoint(ContentSync sync) {
        return new ContentEndpoint(sync);
    }
}
