package interlocal.operations;

import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An nginx with the configuration that docs/operations.md recommends, on a port of its own, with a certificate that it
 * signed itself. As root on Debian or Ubuntu, the package is installed where it is missing.
 */
final class Nginx implements AutoCloseable {

    private static final Pattern SAMPLE = Pattern.compile("(?s)```nginx\n(.*?)```");
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/usr/bin");

    private final Path folder;
    private final Process process;

    /** How the portal is shown: what stands in the sample configuration, and what there should be. */
    Nginx(Path program, Path folder, int port, Map<String, String> changes) throws Exception {
        this.folder = Files.createDirectories(folder);
        certify();
        var sample = SAMPLE.matcher(Files.readString(Path.of("docs/operations.md")));
        if (!sample.find()) {
            throw new IllegalStateException("docs/operations.md has no configuration of nginx");
        }
        var server = replaced(
                replaced(
                        sample.group(1),
                        Map.of(
                                "listen 443 ssl",
                                "listen 127.0.0.1:" + port + " ssl",
                                "server_name example.org",
                                "server_name localhost",
                                "/etc/ssl/example.org.pem",
                                path("certificate.pem"),
                                "/etc/ssl/example.org.key",
                                path("key.pem"))),
                changes);
        Files.writeString(folder.resolve("nginx.conf"), """
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            worker_processes 1;
            events {}
            http {
            log_format short '$status $request_uri';
            access_log %1$s/access.log short;
            client_body_temp_path %1$s/body;
            proxy_temp_path %1$s/proxy;
            fastcgi_temp_path %1$s/fastcgi;
            uwsgi_temp_path %1$s/uwsgi;
            scgi_temp_path %1$s/scgi;
            %2$s
            }
            """.formatted(folder, server));
        process = new ProcessBuilder(program.toString(), "-p", path(""), "-c", path("nginx.conf"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> !process.isAlive() || answers(port));
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(folder.resolve("output.log")));
        }
    }

    private static boolean answers(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    private static String replaced(String text, Map<String, String> changes) {
        var changed = text;
        for (var change : changes.entrySet()) {
            if (!changed.contains(change.getKey())) {
                throw new IllegalArgumentException("The sample has no " + change.getKey());
            }
            changed = changed.replace(change.getKey(), change.getValue());
        }
        return changed;
    }

    private String path(String name) {
        return folder.toAbsolutePath().resolve(name).toString();
    }

    private void certify() throws Exception {
        var store = folder.resolve("store.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        run(new ProcessBuilder(
                tool,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "a",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString()));
        var keys = java.security.KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        pem("key.pem", "PRIVATE KEY", keys.getKey("a", "changeit".toCharArray()).getEncoded());
        pem("certificate.pem", "CERTIFICATE", keys.getCertificate("a").getEncoded());
    }

    private void pem(String name, String kind, byte[] bytes) throws IOException {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n");
    }

    /** The answers so far, as status and address. */
    List<String> answers() throws IOException {
        return Files.readAllLines(folder.resolve("access.log"), StandardCharsets.UTF_8);
    }

    /** Where the program is; installed if it may be; empty if there is none. */
    static Optional<Path> program() {
        return installed().or(() -> {
            if (!System.getProperty("user.name").equals("root") || !Files.exists(Path.of("/etc/debian_version"))) {
                return Optional.empty();
            }
            run(apt("update"));
            run(apt("install", "-y", "--no-install-recommends", "nginx-light"));
            return installed();
        });
    }

    private static Optional<Path> installed() {
        var paths = System.getenv().getOrDefault("PATH", "").split(":", -1);
        return Stream.concat(Arrays.stream(paths), FOLDERS.stream())
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ProcessBuilder apt(String... arguments) {
        var command = new ProcessBuilder(
                Stream.concat(Stream.of("apt-get", "-o", "DPkg::Lock::Timeout=300"), Arrays.stream(arguments))
                        .toList());
        // the service of the package need not run
        command.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive", "RUNLEVEL", "1"));
        return command;
    }

    private static void run(ProcessBuilder command) {
        try {
            var log = Path.of("target", "proxy-installation.log").toFile();
            var process = command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (IOException _) {
            // then the program stays missing, which is told
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
