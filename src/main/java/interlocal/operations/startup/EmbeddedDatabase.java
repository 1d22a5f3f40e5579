package interlocal.operations.startup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.watch.SpaceGuard;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The default database if no other is configured: an H2 file in the data folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EmbeddedDatabase.KEY, havingValue = EmbeddedDatabase.EMBEDDED, matchIfMissing = true)
class EmbeddedDatabase {

    static final String KEY = "spring.datasource.url";
    static final String EMBEDDED = "embedded";

    private static final String NAME = "interlocal";
    private static final String FILE = NAME + ".mv.db";

    /** Where a portal that uses it has it. */
    static Path file(DataFolder data) {
        return data.database().resolve(FILE);
    }

    /** Whether these settings mean it. */
    static boolean isMeantBy(Environment settings) {
        return settings.getProperty(KEY, EMBEDDED).equals(EMBEDDED);
    }

    /** Of other databases the disk is elsewhere. */
    @Bean
    SpaceGuard spaceGuard(DataFolder data) {
        return new SpaceGuard(data);
    }

    @Bean
    JdbcConnectionDetails h2File(DataFolder data) {
        LostDatabase.refuse(data, file(data));
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
