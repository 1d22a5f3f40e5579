package interlocal.catalog;

import interlocal.DatabaseOnly;
import interlocal.catalog.file.DataFolder;
import interlocal.markup.Markup;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The catalog and nothing else: no web, no index, no watching of the folder. */
@AutoConfigurationPackage
@ComponentScan
@DatabaseOnly
class CatalogOnly {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Markup markup() {
        return new Markup();
    }

    @Bean
    DataFolder dataFolder(@Value("${portal.data.path}") Path path) {
        return new DataFolder(path);
    }
}
