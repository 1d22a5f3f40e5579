package interlocal.exchange;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the portal answered. */
final class Answer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final int status;
    private final byte[] bytes;
    private final Map<String, String> headers = new HashMap<>();

    private Answer(int status, byte[] bytes) {
        this.status = status;
        this.bytes = bytes;
    }

    static Answer of(HttpResponse<byte[]> response) {
        var answer = new Answer(response.statusCode(), response.body());
        response.headers().map().forEach((name, values) -> answer.headers.put(lower(name), values.getLast()));
        return answer;
    }

    /** Reads a whole response that ended with its connection. */
    static Answer parse(String response) {
        var parts = response.split("\r\n\r\n", 2);
        var lines = parts[0].lines().toList();
        var status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
        var answer = new Answer(status, parts[1].getBytes(StandardCharsets.UTF_8));
        for (var line : lines.subList(1, lines.size())) {
            var colon = line.indexOf(':');
            answer.headers.put(
                    lower(line.substring(0, colon)), line.substring(colon + 1).strip());
        }
        return answer;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    int status() {
        return status;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JSON.readTree(bytes);
    }

    /** A header; the empty text if there is none; the last if there are several. */
    String header(String name) {
        return headers.getOrDefault(lower(name), "");
    }

    /** The content type without parameters. */
    String type() {
        return header("Content-Type").replaceFirst(";.*", "");
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text().substring(0, Math.min(1500, text().length()));
    }
}
