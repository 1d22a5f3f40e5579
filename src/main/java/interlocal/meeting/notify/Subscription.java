package interlocal.meeting.notify;

/** That somebody watches a room; to close it is to look away. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
