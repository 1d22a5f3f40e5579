package interlocal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window of a browser on one page of the portal, without the browser: it sends what Vaadin's client sends, over HTTP,
 * and is sent the same, over a web socket. For one thread at a time.
 */
final class BrowserWindow implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PUSH = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";

    private final HttpClient client;
    private final URI portal;
    private final String cookie;
    private final String token;
    private final String pushId;
    private final int ui;
    private int node;
    private int sent;
    private int synchronised;
    private int promises;
    private @Nullable WebSocket socket;

    /** Opens a page whose view has methods for the browser to call. */
    BrowserWindow(HttpClient client, URI portal, String path) throws IOException, InterruptedException {
        this.client = client;
        this.portal = portal;
        var location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        var begun = client.send(
                HttpRequest.newBuilder(portal.resolve("/?v-r=init&location=" + location + "&query="))
                        .build(),
                BodyHandlers.ofString());
        cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var settings = JSON.readTree(begun.body()).path("appConfig");
        var uidl = settings.path("uidl");
        token = uidl.path("Vaadin-Security-Key").asString();
        pushId = uidl.path("Vaadin-Push-ID").asString();
        ui = settings.path("v-uiId").asInt();
        synchronised = uidl.path("syncId").asInt();
        var arrived = send(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of(
                        "route",
                        path,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        "")));
        for (var script : arrived.path("execute")) {
            if (script.path(script.size() - 1).asString().contains("module.start(this)")) {
                node = script.path(0).path("@v-node").asInt();
            }
        }
    }

    /** Calls a method of the view; answers what it answers. */
    String call(String method, Object... arguments) throws IOException, InterruptedException {
        var answer = send(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments),
                "promise",
                promises++));
        for (var script : answer.path("execute")) {
            if (script.path(script.size() - 1).asString().contains("$server['}p']")) {
                return script.path(1).asString();
            }
        }
        throw new IllegalStateException(method + " was not answered: " + answer);
    }

    private JsonNode send(Map<String, Object> event) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(
                Map.of("csrfToken", token, "rpc", List.of(event), "syncId", synchronised, "clientId", sent++));
        var answer = client.send(
                HttpRequest.newBuilder(portal.resolve("/?v-r=uidl&v-uiId=" + ui))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header("Cookie", cookie)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        var json = JSON.readTree(answer.body());
        synchronised = json.path("syncId").asInt(synchronised);
        return json;
    }

    /**
     * Listens to what the portal sends by itself.
     *
     * @param heard is told of each message, on another thread
     */
    void listen(Consumer<String> heard) {
        var address = "ws://" + portal.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId;
        socket = client.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address + PUSH), new Listener(heard))
                .join();
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    private static final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();
        private final Consumer<String> heard;

        Listener(Consumer<String> heard) {
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                heard.accept(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
