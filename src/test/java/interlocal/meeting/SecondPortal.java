package interlocal.meeting;

import interlocal.meeting.notify.RoomNotifier;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The parts of a second portal that shares the first one's database. */
record SecondPortal(RoomNotifier notifier, Rooms rooms) implements AutoCloseable {

    static SecondPortal on(ApplicationContext first) {
        var rows = first.getBean(RoomRows.class);
        var notifier = new MeetingConfiguration().roomNotifier(rows);
        notifier.start();
        var transactions = new RoomTransactions(
                first.getBean(RoomStore.class),
                rows,
                notifier,
                first.getBean(PlatformTransactionManager.class),
                first.getBean(Clock.class));
        return new SecondPortal(
                notifier,
                new Rooms(
                        transactions,
                        rows,
                        first.getBean(SecretGenerator.class),
                        new SeatNetworks(),
                        first.getBean(RoomSettings.class)));
    }

    @Override
    public void close() {
        notifier.close();
    }
}
