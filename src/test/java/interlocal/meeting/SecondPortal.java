package interlocal.meeting;

import interlocal.meeting.notify.RoomNotifier;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** What a second portal on the database of a first has of its own. */
record SecondPortal(RoomNotifier watch, Rooms rooms) implements AutoCloseable {

    static SecondPortal beside(ApplicationContext first) {
        var rows = first.getBean(RoomRows.class);
        var watch = new MeetingConfiguration().roomWatch(rows);
        watch.start();
        var turns = new RoomTransactions(
                first.getBean(RoomStore.class),
                rows,
                watch,
                first.getBean(PlatformTransactionManager.class),
                first.getBean(Clock.class));
        return new SecondPortal(
                watch, new Rooms(turns, rows, first.getBean(SecretGenerator.class), first.getBean(RoomSettings.class)));
    }

    @Override
    public void close() {
        watch.close();
    }
}
