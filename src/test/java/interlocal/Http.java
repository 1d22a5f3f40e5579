package interlocal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for addresses as a crawler does: one at a time, without scripts and without being led on. */
public final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;

    public Http(String host, int port) {
        this.base = "http://" + host + ":" + port;
    }

    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String address, String... headers) {
        return send(request(address, headers).POST(BodyPublishers.noBody()), BodyHandlers.ofString());
    }

    /** Asks with any method, and takes the body as it comes. */
    public HttpResponse<byte[]> send(String method, String address, String... headers) {
        return send(request(address, headers).method(method, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + address)).timeout(Patience.LONG);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
