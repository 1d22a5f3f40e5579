package interlocal.content.tree;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A file that was accepted and is ready to be published.
 *
 * @param source its bytes
 * @param sha256 the SHA-256 of its bytes, in hexadecimal. If the file leads to files that are not there, it is that of
 *     its bytes and their names: the file then never looks unchanged, and is read again until they are there
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes the bytes
public record Candidate(Document document, byte[] source, String sha256) {

    private static final Set<Rule> MISSING = EnumSet.of(Rule.BROKEN_LINK, Rule.ATTACHMENT);

    /** An accepted file with the problems found in it. */
    static Candidate of(Document document, byte[] source, List<Problem> problems) {
        var missing = problems.stream()
                .filter(problem -> MISSING.contains(problem.rule()))
                .map(Problem::details)
                .distinct()
                .toList();
        return new Candidate(document, source, missing.isEmpty() ? Sha256.of(source) : together(source, missing));
    }

    private static String together(byte[] source, List<?> missing) {
        var state = Sha256.of(source) + missing;
        return Sha256.of(state.getBytes(StandardCharsets.UTF_8));
    }
}
