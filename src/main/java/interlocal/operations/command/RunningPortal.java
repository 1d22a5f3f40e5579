package interlocal.operations.command;

import interlocal.operations.backup.BackupFile;
import interlocal.operations.backup.BackupRefused;
import interlocal.operations.backup.Manifest;
import interlocal.operations.backup.NewFile;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.core.env.Environment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The portal that has the database open, asked by its management port.
 *
 * @param data its data folder
 */
record RunningPortal(URI address, Path data) {

    private static final int OK = 200;

    /** The one that the configuration describes. */
    static RunningPortal of(Environment settings, Path data) {
        var host = settings.getProperty("management.server.address", "127.0.0.1");
        var port = settings.getProperty("management.server.port", settings.getProperty("server.port", "8080"));
        var base = settings.getProperty("management.endpoints.web.base-path", "/actuator");
        return new RunningPortal(URI.create("http://" + host + ":" + port + base + "/backup"), data);
    }

    /**
     * Has it make a backup, and takes that.
     *
     * @throws BackupRefused if it does not answer, is the portal of another data folder, or fails
     */
    Manifest backUp(Path file) throws IOException, InterruptedException, BackupRefused {
        try (var client = HttpClient.newHttpClient();
                var backup = NewFile.at(file)) {
            if (!isThere(client)) {
                throw new BackupRefused("backup.running", data, address);
            }
            var request = HttpRequest.newBuilder(address).POST(BodyPublishers.noBody());
            var answer = client.send(request.build(), BodyHandlers.ofFile(backup.draft()));
            if (answer.statusCode() != OK) {
                throw new BackupRefused("backup.portal-failed", answer.statusCode());
            }
            try (var checked = BackupFile.open(backup.draft())) {
                backup.publish();
                return checked.manifest();
            }
        }
    }

    private boolean isThere(HttpClient client) throws IOException, InterruptedException {
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.statusCode() == OK
                    && JsonMapper.shared()
                            .readTree(answer.body())
                            .path("folder")
                            .asString()
                            .equals(data.toString());
        } catch (ConnectException | JacksonException somethingElse) {
            return false;
        }
    }
}
