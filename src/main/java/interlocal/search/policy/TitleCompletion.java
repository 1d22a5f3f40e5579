package interlocal.search.policy;

/**
 * How titles are suggested while a reader types. A title must begin with the text, as {@link TitleKey} compares them, or
 * contain every typed word as written; the last may be only the beginning of a word. Titles that begin with several words
 * come first, then those that contain the last word whole; then BM25 over titles decides.
 */
public final class TitleCompletion {

    /** With more words than this, only titles that begin with the text are looked for. */
    public static final int MOST_WORDS = 8;

    /** What a title that begins with the text scores: more than words can score in a title. */
    public static final float BEGINNING = 1_000;

    private TitleCompletion() {}
}
