package interlocal.bench;

import interlocal.BrowserWindow;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;

/** A room with people in it, each in a window of their own, and somebody who leads it. */
final class MeetingRoom implements AutoCloseable {

    private static final long PATIENCE = 60;

    private final BrowserWindow facilitator;
    private final List<Person> people = new ArrayList<>();

    private MeetingRoom(BrowserWindow facilitator) {
        this.facilitator = facilitator;
    }

    /** Somebody who watches. */
    private static final class Person {

        private final BrowserWindow window;
        private final AtomicLong seen = new AtomicLong();
        private volatile String wanted = "";
        private volatile CountDownLatch waiting = new CountDownLatch(0);

        Person(BrowserWindow window) {
            this.window = window;
        }

        void hear(String message) {
            var mark = wanted;
            if (!mark.isEmpty() && message.contains(mark)) {
                wanted = "";
                seen.set(System.nanoTime());
                waiting.countDown();
            }
        }

        void await(String mark, CountDownLatch waiting) {
            this.waiting = waiting;
            wanted = mark;
        }
    }

    /**
     * Opens a room for three partners; people join it one after the other.
     *
     * @param address of the house in which all of them sit
     */
    static MeetingRoom of(int people, HttpClient client, URI portal, String address)
            throws IOException, InterruptedException {
        var desk = new BrowserWindow(client, portal, "/discussion/open", address);
        var opened = Jsoup.parse(desk.call("open", "model", "Emergency dispatch", "", "City A\nCounty B\nTown C"))
                .expectFirst("[data-key]");
        var path = "/discussion/" + opened.attr("data-code");
        var facilitator = new BrowserWindow(client, portal, path, address);
        facilitator.call("enter", opened.attr("data-key"));
        facilitator.listen(_ -> {});
        var gathering = new MeetingRoom(facilitator);
        for (var number = 0; number < people; number++) {
            var person = new Person(new BrowserWindow(client, portal, path, address));
            person.window.call("enter", "");
            var refused = person.window.call("join", "Person " + number, number % 3, person.window.call("newKey"));
            if (!refused.isEmpty()) {
                throw new IllegalStateException(refused);
            }
            person.window.listen(person::hear);
            gathering.people.add(person);
        }
        return gathering;
    }

    /** Everybody answers a question, one after the other; answers how long each waited for their own page, in nanoseconds. */
    List<Long> answer(String factor) throws IOException, InterruptedException {
        var times = new ArrayList<Long>();
        for (var person : people) {
            var began = System.nanoTime();
            person.window.call("act", "answer " + factor + ".1 " + (1 + times.size() % 3));
            times.add(System.nanoTime() - began);
        }
        return times;
    }

    /** The facilitator shows what everybody answered; answers after how many nanoseconds each person was sent it. */
    List<Long> reveal(String factor) throws IOException, InterruptedException {
        var waiting = new CountDownLatch(people.size());
        people.forEach(person -> person.await("page-now-" + factor, waiting));
        var began = System.nanoTime();
        facilitator.call("act", "reveal " + factor + ".1");
        if (!waiting.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not everybody was sent " + factor);
        }
        return people.stream().map(person -> person.seen.get() - began).toList();
    }

    @Override
    public void close() {
        facilitator.close();
        people.forEach(person -> person.window.close());
    }
}
