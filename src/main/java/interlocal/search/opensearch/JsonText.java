package interlocal.search.opensearch;

import java.util.regex.Pattern;

/** Texts without what JSON cannot carry, and without the two characters that stand around matches. */
final class JsonText {

    /** Noncharacters, which Unicode keeps for a program's own use. */
    static final char MATCH = '\uFDD0';

    static final char END = '\uFDD1';

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}" + MATCH + END + "]");

    private JsonText() {}

    static String text(String text) {
        return NO_TEXT.matcher(text).replaceAll("\uFFFD");
    }
}
