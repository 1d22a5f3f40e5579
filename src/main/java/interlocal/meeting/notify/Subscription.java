package interlocal.meeting.notify;

/** A subscription to a room; closing it ends it. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
