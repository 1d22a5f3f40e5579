package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The database of the profile {@code postgres}. It must be named in the configuration; there is no default. */
@Configuration(proxyBeanMethods = false)
@Profile("postgres")
public class PostgresDatabase {

    /** Thrown when the profile is chosen but no PostgreSQL database is named. */
    public static final class NotNamed extends IllegalStateException {

        private static final long serialVersionUID = 1;

        NotNamed() {
            super(OperatorMessages.get("failure.no-database"));
        }
    }

    @Bean
    JdbcConnectionDetails postgres(
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String username,
            @Value("${spring.datasource.password}") String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new NotNamed();
        }
        return new Named(url, username, password);
    }

    private record Named(String url, String username, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return username;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
