package interlocal.operations.startup;

import interlocal.catalog.Import;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.management.ContentEndpoint;
import interlocal.operations.schedule.ContentSync;
import interlocal.operations.schedule.ContentWatch;
import interlocal.page.Site;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of the modules that depend on the portal's properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration {

    @Bean
    @ConditionalOnWebApplication
    Drain drain(PortalProperties portal) {
        return new Drain(portal.shutdown().drain());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DataFolder dataFolder(PortalProperties portal) {
        return new DataFolder(portal.data().path().toAbsolutePath());
    }

    @Bean
    Site site(PortalProperties portal) {
        return new Site(portal.site().baseUrl());
    }

    @Bean
    ContentSync contentSync(Import imports, PortalProperties portal) {
        return new ContentSync(imports, portal.content().folder());
    }

    @Bean
    @ConditionalOnWebApplication
    ContentWatch contentWatch(ContentSync sync, PortalProperties portal, Clock clock) throws IOException {
        return new ContentWatch(sync, portal.content().watch(), clock);
    }

    @Bean
    ContentEndpoint contentEndpoint(ContentSync sync) {
        return new ContentEndpoint(sync);
    }
}
