package interlocal.search.opensearch;

import java.util.regex.Pattern;

/** Replaces what JSON cannot carry, and the two characters that mark matches. */
final class JsonText {

    /** Unicode reserves noncharacters for a program's own use. */
    static final char MATCH = '\uFDD0';

    static final char END = '\uFDD1';

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}" + MATCH + END + "]");

    private JsonText() {}

    static String text(String text) {
        return NO_TEXT.matcher(text).replaceAll("\uFFFD");
    }
}
