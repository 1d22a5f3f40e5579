package interlocal.operations.startup;

import interlocal.catalog.Import;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.backup.Backup;
import interlocal.operations.backup.BackupFolder;
import interlocal.operations.management.BackupEndpoint;
import interlocal.operations.management.ContentEndpoint;
import interlocal.operations.schedule.BackupSchedule;
import interlocal.operations.schedule.ContentSync;
import interlocal.operations.schedule.ContentWatch;
import interlocal.operations.watch.DatabaseWatch;
import interlocal.page.Site;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Makes the beans of the modules that depend on the portal's properties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalProperties.class)
class PortalConfiguration {

    @Bean
    @ConditionalOnWebApplication
    Drain drain(PortalProperties portal) {
        return new Drain(portal.shutdown().drain());
    }

    /** Looks at the settings before anything needs them, which would hide why the portal cannot start. */
    @Bean
    static BeanFactoryPostProcessor knownSettings(ConfigurableEnvironment settings) {
        return _ -> new StartConditions(settings).settings();
    }

    /** Likewise. */
    @Bean
    @ConditionalOnWebApplication
    static BeanFactoryPostProcessor startConditions(ConfigurableEnvironment settings) {
        return _ -> new StartConditions(settings).portal();
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
    Backup backup(DataSource database, DataFolder data, Clock clock) {
        return new Backup(database, data, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty("portal.backup.folder")
    BackupSchedule backupSchedule(Backup backup, PortalProperties portal, Clock clock) {
        var settings = portal.backup();
        var folder = Objects.requireNonNull(settings.folder()).toAbsolutePath();
        return new BackupSchedule(backup, new BackupFolder(folder, settings.keep()), settings.every(), clock);
    }

    @Bean(initMethod = "tidy")
    @ConditionalOnWebApplication
    BackupEndpoint backupEndpoint(Backup backup) {
        return new BackupEndpoint(backup);
    }

    @Bean
    ContentEndpoint contentEndpoint(ContentSync sync) {
        return new ContentEndpoint(sync);
    }
}
