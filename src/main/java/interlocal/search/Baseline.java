package interlocal.search;

import java.util.List;

/** A ranking to measure an engine against. */
public interface Baseline extends AutoCloseable {

    /** The positions of the texts that match at all, counted from 0, the best first, at most so many. */
    List<Integer> rank(String query, int most);

    @Override
    void close();
}
