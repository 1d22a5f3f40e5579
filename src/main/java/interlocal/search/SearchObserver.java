package interlocal.search;

import java.time.Duration;

/** Is told what readers ask of {@link Search}, to count it. It is called on the thread of the question: it must be quick. */
public interface SearchObserver {

    /** Takes no notice. */
    SearchObserver NONE = new SearchObserver() {
        @Override
        public void answered(SearchResult result, Duration took) {}

        @Override
        public void suggested(Duration took) {}

        @Override
        public void unavailable() {}
    };

    /** A question was answered. */
    void answered(SearchResult result, Duration took);

    /** Suggestions were made. */
    void suggested(Duration took);

    /** A question could not be answered, because the index is out of reach. */
    void unavailable();
}
