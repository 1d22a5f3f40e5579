package interlocal.operations.startup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.OperatorMessages;
import interlocal.operations.backup.BackupFolder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is looked at before anything starts, so that the reason is the first and only thing that is said. */
final class StartConditions {

    private static final Logger LOG = LoggerFactory.getLogger(StartConditions.class);
    private static final String PREFIX = "portal.";
    private static final String DATA = "portal.data.path";
    private static final String BASE_URL = "portal.site.base-url";

    private final ConfigurableEnvironment settings;

    StartConditions(ConfigurableEnvironment settings) {
        this.settings = settings;
    }

    /**
     * Looks for keys that are none. Where only operators write, in files and arguments, one stops the start, since what
     * they meant would not happen. The environment may hold variables of others, such as Kubernetes puts there for a
     * service named portal, so there it is a warning.
     */
    void settings() {
        for (var source : settings.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (var name : listed.getPropertyNames()) {
                    if (isOurs(name, source) && KnownSettings.find(name).isEmpty()) {
                        unknown(name, source);
                    }
                }
            }
        }
    }

    private static boolean isOurs(String name, PropertySource<?> source) {
        return isEnvironment(source)
                ? name.toUpperCase(Locale.ROOT).startsWith("PORTAL_")
                : name.toLowerCase(Locale.ROOT).startsWith(PREFIX);
    }

    private static boolean isEnvironment(PropertySource<?> source) {
        return source.getName().endsWith(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    }

    private static void unknown(String name, PropertySource<?> source) {
        var nearest = KnownSettings.nearest(name);
        var written = Written.of(name, PropertySourceOrigin.get(source, name));
        var remedy = nearest.map(key ->
                        OperatorMessages.get("start.unknown.nearest", isEnvironment(source) ? variable(key) : key))
                .orElseGet(() -> OperatorMessages.get("start.unknown.none"));
        if (!isEnvironment(source)) {
            throw new StartRefused("start.unknown", written, remedy);
        }
        LOG.warn(OperatorMessages.get("start.unknown", written, remedy));
    }

    private static String variable(String key) {
        return key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** What only a portal needs, and no command. */
    void portal() {
        address();
        writable("java.io.tmpdir", System.getProperty("java.io.tmpdir", ""), "start.temporary");
        writable(DATA, data(), "start.data");
        database();
    }

    private String data() {
        return settings.getProperty(DATA, "data");
    }

    /** Whether the database is gone with the whole data folder: the backups of a new one would take the place of its. */
    private void database() {
        var backups = settings.getProperty("portal.backup.folder", "");
        var data = new DataFolder(Path.of(data()).toAbsolutePath());
        if (backups.isEmpty() || !EmbeddedDatabase.isMeantBy(settings) || Files.exists(EmbeddedDatabase.file(data))) {
            return;
        }
        try {
            if (new BackupFolder(Path.of(backups), 1).newest().isPresent()) {
                throw new StartRefused("start.no-database", data.path(), backups);
            }
        } catch (IOException | InvalidPathException unreadable) {
            LOG.debug("The folder of backups is looked at again when one is made", unreadable);
        }
    }

    private void address() {
        var written = settings.getProperty(BASE_URL, "http://localhost");
        try {
            var address = new URI(written);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return;
            }
        } catch (URISyntaxException none) {
            // as below
        }
        throw new StartRefused("start.base-url", named(BASE_URL), written);
    }

    private String named(String key) {
        for (var source : settings.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> listed) {
                for (var name : listed.getPropertyNames()) {
                    if (isOurs(name, source)
                            && KnownSettings.find(name).filter(key::equals).isPresent()) {
                        return Written.of(name, PropertySourceOrigin.get(source, name));
                    }
                }
            }
        }
        return key;
    }

    /** Makes the folder, if it is that of the data, and a file in it. */
    private static void writable(String key, String name, String refusal) {
        try {
            var folder = Path.of(name).toAbsolutePath();
            if (key.startsWith(PREFIX)) {
                Files.createDirectories(folder);
            }
            Files.delete(Files.createTempFile(folder, ".start-", ".tmp"));
        } catch (InvalidPathException wrong) {
            throw new StartRefused("start.path", key, name, System.getProperty("sun.jnu.encoding", ""));
        } catch (IOException refused) {
            throw new StartRefused(refusal, name, refused.getClass().getSimpleName());
        }
    }
}
