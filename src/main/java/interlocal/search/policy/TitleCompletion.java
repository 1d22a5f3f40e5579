package interlocal.search.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * How titles are suggested while a reader types. A title must begin with the text, as {@link TitleKey} compares them, or
 * contain every typed word as written; the last may be only the beginning of a word. Titles that begin with several words
 * come first, then those that contain the last word whole; then BM25 over titles decides. Words side by side may be one
 * in the title, and the reverse, and abbreviations may be written out.
 */
public final class TitleCompletion {

    /** With more words than this, only titles that begin with the text are looked for. */
    public static final int MOST_WORDS = 8;

    /** What a title that begins with the text scores: more than words can score in a title. */
    public static final float BEGINNING = 1_000;

    private TitleCompletion() {}

    /** The ways to read what was typed, each a list of words; as written first. */
    public static List<List<String>> readings(List<String> words) {
        var readings = new ArrayList<List<String>>();
        readings.add(words);
        for (var at = 0; at + 1 < words.size(); at++) {
            readings.add(replaced(words, at, 2, words.get(at) + words.get(at + 1)));
            for (var other : Abbreviations.others(words.get(at))) {
                readings.add(replaced(words, at, 1, other));
            }
        }
        return readings;
    }

    private static List<String> replaced(List<String> words, int at, int count, String other) {
        var reading = new ArrayList<>(words.subList(0, at));
        reading.add(other);
        reading.addAll(words.subList(at + count, words.size()));
        return List.copyOf(reading);
    }
}
