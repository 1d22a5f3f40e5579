package interlocal.search.lucene.analysis;

import interlocal.search.policy.SearchField;

/** A word of a record and how often it is there. Used by one thread. */
public final class TermFrequency {

    private final WordForms forms;
    private int weighed;
    private int inTitle;
    private int compared;

    TermFrequency(WordForms forms) {
        this.forms = forms;
    }

    /** Counts it once more. */
    void count(SearchField field) {
        weighed += field.weight();
        inTitle += field == SearchField.TITLE ? 1 : 0;
        compared += field == SearchField.TITLE || field == SearchField.TEXT ? 1 : 0;
    }

    public WordForms forms() {
        return forms;
    }

    /**
     * A word counts by where it stands (BM25F: Robertson, Zaragoza and Taylor, Simple BM25 extension to multiple weighted
     * fields, 2004). What is weighed when it is written need not be put together from several fields whenever it is
     * sought.
     */
    public int weighed() {
        return weighed;
    }

    public int inTitle() {
        return inTitle;
    }

    /** In what sentences are compared with: title and body. */
    public int compared() {
        return compared;
    }
}
