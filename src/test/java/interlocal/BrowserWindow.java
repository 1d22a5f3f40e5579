package interlocal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A window of a browser on one page of the portal, without the browser: it sends what Vaadin's client sends, over HTTP,
 * and is sent the same, over a web socket.
 */
public final class BrowserWindow implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String PUSH = "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true";

    private final HttpClient client;
    private final String address;
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
    private volatile Consumer<String> heard = _ -> {};

    /** Opens a page whose view has methods for the browser to call. */
    public BrowserWindow(HttpClient client, URI portal, String path) throws IOException, InterruptedException {
        this(client, portal, path, "127.0.0.1");
    }

    /**
     * Opens a page as a proxy would say that somebody does.
     *
     * @param address from which it is opened
     */
    public BrowserWindow(HttpClient client, URI portal, String path, String address)
            throws IOException, InterruptedException {
        this.client = client;
        this.address = address;
        this.portal = portal;
        var location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        var begun = client.send(
                HttpRequest.newBuilder(portal.resolve("/?v-r=init&location=" + location + "&query="))
                        .header(FORWARDED, address)
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
                node = script.findValue("@v-node").asInt();
            }
        }
    }

    /** Calls a method of the view; answers what it answers. */
    public synchronized String call(String method, Object... arguments) throws IOException, InterruptedException {
        var answer = send(event(method, arguments));
        for (var script : answer.path("execute")) {
            if (script.path(script.size() - 1).asString().contains("$server['}p']")) {
                return script.path(1).asString();
            }
        }
        throw new IllegalStateException(method + " was not answered: " + answer);
    }

    private Map<String, Object> event(String method, Object... arguments) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments),
                "promise",
                promises++);
    }

    private String look() {
        try {
            return call("look");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode send(Map<String, Object> event) throws IOException, InterruptedException {
        var body = message(List.of(event));
        sent++;
        var answer = client.send(
                HttpRequest.newBuilder(portal.resolve(callAddress()))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header("Cookie", cookie)
                        .header(FORWARDED, address)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        heard.accept(answer.body());
        var json = JSON.readTree(answer.body());
        synchronised = json.path("syncId").asInt(synchronised);
        return json;
    }

    /** Where its web socket is connected, without the host. */
    public String pushAddress() {
        return "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId + PUSH;
    }

    /** Where its messages are sent, without the host. */
    public String callAddress() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    /** What says whose session it is. */
    public String cookie() {
        return cookie;
    }

    /** A message of so many calls of a method, which is the next to be sent. */
    public synchronized String message(int calls, String method, Object... arguments) {
        return message(Collections.nCopies(calls, event(method, arguments)));
    }

    private String message(List<Map<String, Object>> events) {
        return JSON.writeValueAsString(
                Map.of("csrfToken", token, "rpc", events, "syncId", synchronised, "clientId", sent));
    }

    /**
     * Listens to what the portal says, by itself or with an answer, and looks when it says that there is something new.
     *
     * @param seen is given each page, on another thread
     */
    public void listen(Consumer<String> seen) {
        heard = message -> {
            if (message.contains("module.look(this)")) {
                Thread.ofVirtual().start(() -> seen.accept(look()));
            }
        };
        try {
            socket = client.newWebSocketBuilder()
                    .header("Cookie", cookie)
                    .header(FORWARDED, address)
                    .buildAsync(URI.create("ws://" + portal.getAuthority() + pushAddress()), new Listener(heard))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof WebSocketHandshakeException refused
                    ? new IllegalStateException("Refused: " + refused.getResponse(), refused)
                    : failed;
        }
        Thread.ofVirtual().start(() -> seen.accept(look())); // at what was new before
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
