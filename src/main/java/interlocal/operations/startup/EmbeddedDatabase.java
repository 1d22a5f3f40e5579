package interlocal.operations.startup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.watch.SpaceGuard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default database if no other is configured: an H2 file in the data folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase {

    private static final String NAME = "interlocal";

    /** Of other databases the disk is elsewhere. */
    @Bean
    SpaceGuard spaceGuard(DataFolder data) {
        return new SpaceGuard(data);
    }

    @Bean
    JdbcConnectionDetails h2File(DataFolder data) {
        EmptiedDatabase.refuse(data, data.database().resolve(NAME + ".mv.db"));
        return new H2File(data);
    }

    /**
     * Without WRITE_DELAY=0 a crash loses the last commits. The portal closes the database, not the JVM, and
     * logs what is wrong with it.
     */
    private record H2File(DataFolder data) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return "jdbc:h2:file:" + data.database().resolve(NAME)
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
        }

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
