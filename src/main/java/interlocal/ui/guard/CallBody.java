package interlocal.ui.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** What Vaadin's client calls in one request, read and counted before a session waits for it. */
sealed interface CallBody {

    /** More bytes than the longest text that a page sends. */
    int MOST_BYTES = 100_000;

    /** More calls than a hand makes while an answer is on its way. */
    int MOST_CALLS = 50;

    /** A message of few calls. */
    record Fine(String text) implements CallBody {}

    /** A message that is too long or calls too much. */
    record TooMuch() implements CallBody {}

    /** No message. */
    record Unreadable() implements CallBody {}

    /** Reads a message to its end or to the most that it may have. */
    static CallBody read(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new TooMuch();
        }
        try (var json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            var first = json.nextToken();
            if (first != null && first != JsonToken.START_OBJECT) {
                return new Unreadable();
            }
            return calls(json) > MOST_CALLS ? new TooMuch() : new Fine(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException broken) {
            return new Unreadable();
        }
    }

    JsonFactory JSON = new JsonFactory();

    private static int calls(JsonParser json) {
        var calls = 0;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var isCalls = json.currentName().equals("rpc");
            if (json.nextToken() == JsonToken.START_ARRAY && isCalls) {
                calls += elements(json);
            } else {
                json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new StreamReadException(json, "more than one message");
        }
        return calls;
    }

    private static int elements(JsonParser array) {
        var elements = 0;
        while (array.nextToken() != JsonToken.END_ARRAY) {
            array.skipChildren();
            elements++;
        }
        return elements;
    }
}
