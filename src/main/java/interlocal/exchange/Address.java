package interlocal.exchange;

import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path and query of a request, percent-encoded.
 *
 * @param query without the question mark; absent if there is none
 */
record Address(String path, @Nullable String query) {

    private static final int MOST_PARAMETERS = 500;
    private static final String UNRESERVED = "A-Za-z0-9._~\\-";
    private static final String IN_PATHS = UNRESERVED + "!$&'()*+,=:@";
    private static final String IN_QUERIES = IN_PATHS + "/?;";
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern TO_ENCODE_IN_PATHS = Pattern.compile("[^" + IN_PATHS + "]");
    private static final Pattern TO_ENCODE_IN_QUERIES = Pattern.compile("[^%" + IN_QUERIES + "]");
    private static final Pattern UNSPEAKABLE = Pattern.compile("[\\p{Cc}\\p{Cn}]");

    /** What people outside Unicode's reach mean by a byte that is not UTF-8. */
    private static final Charset OTHERWISE = Charset.forName("windows-1252");

    /** A path as it is below the path at which the portal serves itself. */
    static String below(String own, String path) {
        return path.equals(own) || path.startsWith(own + "/") ? path.substring(own.length()) : path;
    }

    /**
     * The address as its sender may have meant it: well-formed UTF-8 without what no address of the portal has, such as
     * empty steps, path parameters and control characters. A well-formed address stays as it is.
     */
    Address repaired() {
        return new Address(repairedPath(), query == null ? null : repairedQuery(query));
    }

    /** The address as text. */
    @Override
    public String toString() {
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    private String repairedPath() {
        var meant = UNSPEAKABLE
                .matcher(decoded(path))
                .replaceAll("")
                .replace("%", "")
                .replace('\\', '/')
                .replaceAll(";[^/]*", "");
        var steps = new ArrayDeque<String>();
        for (var step : meant.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        var ending = meant.endsWith("/") && !steps.isEmpty() ? "/" : "";
        var repaired =
                steps.stream().map(step -> encoded(step, TO_ENCODE_IN_PATHS)).collect(joining("/", "/", ending));
        return decoded(repaired).equals(decoded(path))
                        && !MALFORMED.matcher(path).find()
                        && isEncoded()
                ? path
                : repaired;
    }

    /** Whether the path has no character that should be percent-encoded, and only those percent-encoded that may be. */
    private boolean isEncoded() {
        var plain = ENCODED.matcher(path).replaceAll("");
        return Arrays.stream(plain.split("/", -1))
                        .noneMatch(step -> TO_ENCODE_IN_PATHS.matcher(step).find())
                && ENCODED.matcher(path)
                        .results()
                        .map(MatchResult::group)
                        .allMatch(part -> isClean(part) && !decoded(part).contains("/"));
    }

    private static String repairedQuery(String query) {
        var parameters = Arrays.stream(
                        MALFORMED.matcher(query).replaceAll("%25").split("&", -1))
                .filter(parameter -> !parameter.startsWith("="))
                .limit(MOST_PARAMETERS)
                .collect(joining("&"));
        var decodable = ENCODED.matcher(parameters)
                .replaceAll(part -> Matcher.quoteReplacement(
                        isClean(part.group())
                                ? part.group()
                                : encoded(
                                        UNSPEAKABLE
                                                .matcher(decoded(part.group()))
                                                .replaceAll(" "),
                                        TO_ENCODE_IN_PATHS)));
        return encoded(decodable, TO_ENCODE_IN_QUERIES);
    }

    private static boolean isClean(String part) {
        var text = utf8(bytes(part));
        return text != null && !UNSPEAKABLE.matcher(text).find();
    }

    /** Puts the characters that percent-encoded parts stand for in their place; what stands for none stays. */
    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(part -> {
            var bytes = bytes(part.group());
            var read = utf8(bytes);
            return Matcher.quoteReplacement(read == null ? new String(bytes, OTHERWISE) : read);
        });
    }

    private static byte[] bytes(String encoded) {
        var bytes = ByteBuffer.allocate(encoded.length() / 3);
        for (var at = 1; at < encoded.length(); at += 3) {
            bytes.put((byte) Integer.parseInt(encoded, at, at + 2, 16));
        }
        return bytes.array();
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return null;
        }
    }

    private static String encoded(String text, Pattern characters) {
        return characters.matcher(text).replaceAll(character -> {
            var bytes = character.group().getBytes(StandardCharsets.UTF_8);
            var encoded = new StringBuilder();
            for (var one : bytes) {
                encoded.append('%').append(String.format("%02X", one));
            }
            return encoded.toString();
        });
    }
}
