package interlocal.search.lucene.analysis;

import interlocal.search.policy.SearchField;

/** A word of a record and how often it occurs. For use by one thread. */
public final class TermFrequency {

    private final WordForms forms;
    private int times;
    private int weighed;
    private int inTitle;
    private int compared;

    TermFrequency(WordForms forms) {
        this.forms = forms;
    }

    /** Counts one more occurrence. */
    void count(SearchField field) {
        times++;
        weighed += field.weight();
        inTitle += field == SearchField.TITLE ? 1 : 0;
        compared += field == SearchField.TITLE || field == SearchField.TEXT ? 1 : 0;
    }

    public WordForms forms() {
        return forms;
    }

    /**
     * The weighted count, which depends on the fields in which the word occurs (BM25F: Robertson, Zaragoza and Taylor,
     * Simple BM25 extension to multiple weighted fields, 2004). Weighting at indexing time means that a search need not
     * combine several fields.
     */
    public int weighed() {
        return weighed;
    }

    /** How often it occurs, wherever it stands. */
    public int times() {
        return times;
    }

    public int inTitle() {
        return inTitle;
    }

    /** How often it occurs in the fields used for ranking by longer texts: title and body. */
    public int compared() {
        return compared;
    }
}
