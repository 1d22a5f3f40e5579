package interlocal.search;

import java.util.List;

/** A ranking to measure an engine against. */
public interface Baseline extends AutoCloseable {

    /** The positions of the matching texts, counted from 0, best first; at most {@code most}. */
    List<Integer> rank(String query, int most);

    @Override
    void close();
}
