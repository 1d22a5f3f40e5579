package interlocal.operations.startup;

import com.zaxxer.hikari.HikariDataSource;
import interlocal.catalog.Records;
import interlocal.catalog.UnreadableRecords;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.schedule.CatalogInspection;
import interlocal.operations.watch.DatabaseGate;
import interlocal.operations.watch.DatabaseHealth;
import interlocal.operations.watch.DatabaseWatch;
import interlocal.operations.watch.DiskHealth;
import interlocal.operations.watch.DiskWatch;
import interlocal.operations.watch.Lookout;
import interlocal.operations.watch.SpaceGuard;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the database behind its gate, and has it and its disk watched. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    static BeanPostProcessor gateBeforePool() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new DatabaseGate(pool) : bean;
            }
        };
    }

    /** The watches of a running portal; a command fails at once. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    static class Watches {

        @Bean
        DatabaseWatch databaseWatch(DataSource database, Clock clock) {
            return new DatabaseWatch((DatabaseGate) database, clock);
        }

        @Bean
        DiskWatch diskWatch(DataFolder data, PortalProperties portal) {
            return new DiskWatch(data, portal.data().warning());
        }

        @Bean(initMethod = "start", destroyMethod = "close")
        Lookout lookout(
                DiskWatch disk,
                DatabaseWatch database,
                ObjectProvider<SpaceGuard> ofEmbedded,
                Clock clock,
                ApplicationEventPublisher events) {
            return new Lookout(disk, database, ofEmbedded.getIfAvailable() != null, clock, events);
        }

        @Bean(initMethod = "start", destroyMethod = "close")
        CatalogInspection catalogInspection(Records records) {
            return new CatalogInspection(records);
        }

        @Bean
        DatabaseHealth dbHealthIndicator(DatabaseWatch watch, UnreadableRecords unreadable) {
            return new DatabaseHealth(watch, unreadable);
        }

        @Bean
        DiskHealth diskHealthIndicator(DiskWatch watch) {
            return new DiskHealth(watch);
        }
    }
}
