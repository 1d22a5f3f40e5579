package interlocal.search.policy;

import static java.util.stream.Collectors.joining;

import interlocal.content.RecordType;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What readers paste whole: a DOI in any of its forms, the address of a record of this portal, other web addresses. A
 * DOI and an address of a record become phrases, which only the records have that show them.
 */
final class Pasted {

    private static final Pattern DOI = Pattern.compile(
            "(?<![\\p{L}\\p{N}\"“„])(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)?"
                    + "(10\\.[0-9]{4,9}(?:/|%2F)[^\\s\"“”<>]*[^\\s\"“”<>.,;:!?)\\]}])\\)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RECORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}\"“„])(?:https?://[^\\s/\"“”]+|(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}+(?::[0-9]+)?|localhost:[0-9]+)?/("
                    + Arrays.stream(RecordType.values())
                            .filter(RecordType::searchable)
                            .map(RecordType::folder)
                            .collect(joining("|"))
                    + ")/([a-z0-9-]+)(?:\\.html|\\.md)?/?(?:[?#][^\\s\"“”]*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCHEME =
            Pattern.compile("(?<![^\\s\"“„(<])(?:https?://|mailto:|tel:)(?=[+\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private Pasted() {}

    /** The text with what was pasted put as a question. */
    static String read(String text) {
        if (text.indexOf('/') < 0 && text.indexOf(':') < 0 && text.indexOf('%') < 0) {
            return text;
        }
        var dois = DOI.matcher(text).replaceAll(Pasted::doi);
        var records = RECORD.matcher(dois).replaceAll("\"$1/$2\"");
        return SCHEME.matcher(records).replaceAll("");
    }

    private static String doi(MatchResult doi) {
        return "\""
                + doi.group(1).replaceAll("(?i)%2F", "/").replace("\\", "\\\\").replace("$", "\\$") + "\"";
    }
}
