package interlocal.search;

import java.util.List;

/** A ranking to measure an engine against. */
public interface Baseline extends AutoCloseable {

    /**
     * The positions of the matching texts, counted from 0, best first; at most {@code most}.
     *
     * @param repeats whether a word that is repeated in the query counts each time
     */
    List<Integer> rank(String query, boolean repeats, int most);

    @Override
    void close();
}
