package interlocal.discussion;

/** That somebody watches a room; to close it is to look away. */
@FunctionalInterface
public interface Watching extends AutoCloseable {

    @Override
    void close();
}
