package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.BrowserWindow;
import interlocal.Patience;
import interlocal.Turn;
import interlocal.Walks;
import interlocal.meeting.protocol.RoomLimits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one client does to take the portal from the others, which runs in a process of its own with a heap of 512 MB. All
 * the while somebody reads at another address, and waits for no page. The test profile does a fifth of it.
 */
@Order(Turn.EARLY)
@SuppressWarnings("NullAway.Init") // started before all
class OneClientIT {

    private static final int HEAP = 512;
    private static final long SESSIONS_PER_MINUTE = 1_200;
    private static final long MEGABYTE = 1_000_000;
    private static final int TRIES = 50;
    private static final int SOCKETS = 50;
    private static final int CONNECTIONS = 4_096;
    private static final int OF_THE_THREADS = 100;
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String MARK = "textoftherequest";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static Node portal;
    private static URI address;
    private static HttpClient client;
    private static ReadingBeside reader;

    /** A new one for each test. */
    private final String hostile = "203.0.113." + ADDRESSES.incrementAndGet();

    @BeforeAll
    static void start() throws IOException {
        var settings = Map.of(
                "PORTAL_DISCUSSION_ROOMSPERMINUTE", "0",
                "PORTAL_DISCUSSION_GUESSESPERMINUTE", "0",
                "PORTAL_DISCUSSION_SEATSPERMINUTE", "30",
                "PORTAL_CLIENTS_SOCKETS", Integer.toString(SOCKETS),
                "SERVER_TOMCAT_MAXCONNECTIONS", Integer.toString(Walks.of(CONNECTIONS)),
                "SERVER_TOMCAT_CONNECTIONTIMEOUT", "90s");
        portal = new Node(folder, Path.of("content").toAbsolutePath(), HEAP, settings);
        portal.awaitReady();
        address = portal.address();
        client = HttpClient.newHttpClient();
        reader = new ReadingBeside(address, "/lessons/agree-outcomes-and-accountability");
    }

    @AfterAll
    static void stop() throws IOException {
        try (var _ = client;
                var _ = portal) {
            assertThat(portal.complaints()).isEmpty();
        }
    }

    /** Its thread held the session's lock and waited for a socket that nobody read; all others waited for the lock. */
    @Test
    void webSocketsWithoutARoomAreRefusedBeforeTheyWaitForASession() throws Exception {
        var window = new BrowserWindow(client, address, "/discussion/open", hostile);
        var sockets = new ArrayList<UnreadSocket>();
        reader.during(() -> {
            for (var number = 0; number < Walks.of(1_000); number++) {
                var wrong = window.pushAddress().replace("v-pushId=", "v-pushId=" + number);
                var right = window.pushAddress();
                sockets.add(UnreadSocket.ofWindow(address, number % 2 == 0 ? wrong : right, window.cookie(), hostile));
            }
            assertThat(window.call("open", "model", "Dispatch", "", "A\nB")).contains("data-key");
        });
        for (var socket : sockets) {
            assertThat(socket.status()).isEqualTo(403);
            socket.close();
        }
    }

    @Test
    void aWindowWithARoomHasFewWebSocketsAndAClientNotManyMore() throws Exception {
        var room = new TestRoom(hostile);
        var ofOne = new ArrayList<UnreadSocket>();
        var ofAll = new ArrayList<UnreadSocket>();
        reader.during(() -> {
            for (var number = 0; number < Walks.of(500); number++) {
                ofOne.add(socket(room.facilitator));
            }
            for (var number = 0; number < SOCKETS / 8; number++) {
                var person = room.join(number, hostile);
                for (var attempt = 0; attempt < 12; attempt++) {
                    ofAll.add(socket(person));
                }
            }
            assertThat(room.facilitator.call("act", "note costs Still here")).isNotNull();
        });
        var few = opened(ofOne);
        assertThat(few).isBetween(1, 12);
        assertThat(few + opened(ofAll)).isEqualTo(SOCKETS);
        await().atMost(Patience.LONG)
                .untilAsserted(() -> assertThat(room.facilitator.call("look")).contains("room-head"));
        for (var socket : Stream.concat(ofOne.stream(), ofAll.stream()).toList()) {
            socket.close();
        }
    }

    private UnreadSocket socket(BrowserWindow window) throws IOException {
        return UnreadSocket.ofWindow(address, window.pushAddress(), window.cookie(), hostile);
    }

    private static int opened(List<UnreadSocket> sockets) throws IOException {
        var opened = 0;
        for (var socket : sockets) {
            opened += socket.status() == 101 ? 1 : 0;
        }
        return opened;
    }

    /** Every change kept a whole page for each of them: a heap of 1 GB was gone at some 75 people. */
    @Test
    void peopleWhoStopReadingTakeAPageEachHoweverMuchChanges() throws Exception {
        var room = new TestRoom(hostile);
        var unread = new ArrayList<UnreadSocket>();
        for (var number = 0; number < RoomLimits.PEOPLE - 1; number++) {
            var from = "203.0.113." + (100 + number);
            var person = room.join(number, from);
            if (number % 3 > 0) { // the others have closed their laptops
                unread.add(UnreadSocket.ofWindow(address, person.pushAddress(), person.cookie(), from));
            }
        }
        room.join(1_000, hostile).call("act", "answer costs.1 3");
        room.facilitator.call("act", "reveal costs.1");
        var before = portal.live();
        reader.during(() -> {
            for (var number = 0; number < 60; number++) {
                room.facilitator.call("act", "note costs " + number + " " + "note ".repeat(50));
            }
        });
        assertThat(portal.live() - before).isLessThan(10 * MEGABYTE);
        var told = new ArrayList<Integer>();
        for (var socket : unread) {
            assertThat(socket.status()).isEqualTo(101);
            told.add(socket.received().split("module\\.look", -1).length - 1);
            socket.close();
        }
        assertThat(told)
                .as("how often each was told that there is something new")
                .contains(1)
                .isSubsetOf(0, 1);
    }

    /**
     * A request of 300 calls held its session for nine seconds, while those for it took all threads; they come from many
     * addresses, so that no client has too many.
     */
    @Test
    void manyCallsAndManyRequestsForOneSessionLeaveThreadsForOthers() throws Exception {
        var window = new BrowserWindow(client, address, "/discussion", hostile);
        reader.during(() -> {
            assertThat(sent(window, window.message(300, "answer", "model=model"))
                            .join()
                            .body())
                    .contains("\"appError\"");
            assertThat(sent(window, "\"" + "x".repeat(200_000) + "\"").join().body())
                    .contains("\"appError\"");
            var heavy = sent(window, window.message(50, "answer", "model=model"));
            var light = IntStream.range(0, Walks.of(1_100))
                    .mapToObj(number ->
                            asked("/?v-r=heartbeat&v-uiId=0", window.cookie(), "192.0.2." + (100 + number % 100)))
                    .toList();
            assertThat(light.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .contains(503)
                    .isSubsetOf(200, 503, 404);
            assertThat(heavy.join().statusCode()).isIn(200, 503); // whichever came first
        });
    }

    /** Each holds a thread until its body comes. */
    @Test
    void requestsWhoseBodiesNeverComeLeaveThreadsForOthers() throws Exception {
        var sockets = new ArrayList<UnreadSocket>();
        reader.during(() -> {
            for (var number = 0; number < 3 * OF_THE_THREADS; number++) {
                sockets.add(UnreadSocket.withoutBody(address, hostile));
            }
            await().atMost(Patience.LONG).until(() -> refused(sockets) > 2 * OF_THE_THREADS - 10);
        });
        assertThat(refused(sockets)).isBetween(2 * OF_THE_THREADS - 10, 2 * OF_THE_THREADS + 10);
        for (var socket : sockets) {
            socket.close();
        }
    }

    private static int refused(List<UnreadSocket> sockets) throws IOException {
        var refused = 0;
        for (var socket : sockets) {
            refused += socket.isAnswered() ? 1 : 0;
        }
        return refused;
    }

    /** Nobody else was connected any more; and 8,000 times 72 KB for their headers are more than the heap. */
    @Test
    void connectionsOnWhichNothingIsAskedLeaveSomeForOthers() throws Exception {
        var sockets = new ArrayList<UnreadSocket>();
        reader.during(() -> {
            for (var number = 0; number < Walks.of(10_000); number++) {
                sockets.add(UnreadSocket.withoutHeaders(address, "127.0.0.2"));
            }
            for (var visit = 0; visit < 5; visit++) {
                try (var socket = UnreadSocket.ofPage(address, "/lessons")) {
                    assertThat(socket.status()).isEqualTo(200);
                }
            }
        });
        for (var socket : sockets) {
            socket.close();
        }
    }

    /** Each wrote a stack trace, or as much as it was long. */
    @Test
    void brokenRequestsAreCountedAndWriteNothingOfThemselves() throws Exception {
        var window = new BrowserWindow(client, address, "/discussion", hostile);
        var before = portal.said().length();
        var counted = portal.metric("portal_requests_refused_total");
        var broken = List.of(
                "{" + MARK,
                "[\"" + MARK + "\"]",
                "{}",
                "{\"rpc\":\"" + MARK + "\"}",
                "{\"csrfToken\":\"" + MARK + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                window.message(1, MARK),
                window.message(1, "answer").replace("publishedEventHandler", MARK),
                MARK.repeat(100_000));
        var addresses = List.of(
                "/?v-r=" + MARK,
                "/?v-r=heartbeat&v-uiId=" + MARK,
                "/?v-r=init&location=//" + MARK,
                "/?v-r=init&location=search&query=%25%25" + MARK,
                "/VAADIN/push?v-r=push&v-pushId=" + MARK,
                "/VAADIN/dynamic/resource/0/" + MARK + "/x");
        var rounds = Walks.of(300);
        reader.during(() -> {
            for (var round = 0; round < rounds; round++) {
                var answers = Stream.concat(
                                broken.stream().map(message -> sent(window, message)),
                                addresses.stream().map(asked -> asked(asked, window.cookie())))
                        .toList();
                answers.forEach(CompletableFuture::join);
            }
        });
        var said = portal.said().substring(before);
        assertThat(said.length()).isLessThan(20_000);
        assertThat(said.toLowerCase(Locale.ROOT)).doesNotContain(MARK);
        assertThat(portal.metric("portal_requests_refused_total") - counted).isGreaterThan(rounds * 5.0);
    }

    /** 81,248 sessions were open at once. */
    @Test
    void aFloodOfNewSessionsIsPaced() throws Exception {
        var began = System.nanoTime();
        var statuses = new ArrayList<Integer>();
        reader.during(() -> {
            for (var round = 0; round < Walks.of(1_000); round++) {
                IntStream.range(0, 20)
                        .mapToObj(_ -> asked("/?v-r=init&location=search&query=", ""))
                        .toList()
                        .forEach(answer -> statuses.add(answer.join().statusCode()));
            }
        });
        var seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;
        assertThat(statuses).contains(200, 429).containsOnly(200, 429);
        assertThat(statuses.stream().filter(status -> status == 200).count())
                .isLessThanOrEqualTo((SESSIONS_PER_MINUTE / 3) + seconds * SESSIONS_PER_MINUTE / 60);
    }

    /** One client took all seats, or a seat at every partner's table to sign for it. */
    @Test
    void seatsArePacedAndTheFacilitatorSeesWhoCameTogetherAndShutsTheDoor() throws Exception {
        var room = new TestRoom("192.0.2.1");
        room.join(1_000, "192.0.2.1");
        reader.during(() -> {
            var refusals = new ArrayList<String>();
            for (var number = 0; number < TRIES; number++) {
                var window = new BrowserWindow(client, address, room.path, hostile);
                window.call("enter", "");
                refusals.add(window.call("join", "Eve " + number, number % 2, window.call("newKey")));
            }
            assertThat(refusals).contains("");
            assertThat(refusals)
                    .filteredOn(refusal -> refusal.contains("more was asked in a minute"))
                    .hasSizeGreaterThan(TRIES / 4);
        });
        var seen = Jsoup.parse(room.facilitator.call("look"));
        assertThat(seen.select(".room-partners .quiet").eachText()).contains("Network A", "Network B");
        assertThat(seen.select("[data-act=shut]")).hasSize(1);
        room.facilitator.call("act", "shut");
        var late = new BrowserWindow(client, address, room.path, "192.0.2.77");
        assertThat(late.call("enter", "")).contains("lets nobody else in");
        assertThat(late.call("join", "Late", 1, late.call("newKey"))).contains("lets nobody else in");
    }

    private CompletableFuture<HttpResponse<String>> sent(BrowserWindow window, String message) {
        return client.sendAsync(
                HttpRequest.newBuilder(address.resolve(window.callAddress()))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .header("Cookie", window.cookie())
                        .header(FORWARDED, hostile)
                        .POST(BodyPublishers.ofString(message))
                        .build(),
                BodyHandlers.ofString());
    }

    private CompletableFuture<HttpResponse<String>> asked(String path, String cookie) {
        return asked(path, cookie, hostile);
    }

    private static CompletableFuture<HttpResponse<String>> asked(String path, String cookie, String from) {
        return client.sendAsync(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Cookie", cookie)
                        .header(FORWARDED, from)
                        .build(),
                BodyHandlers.ofString());
    }

    /** A room, and the window of who opened it. */
    private static final class TestRoom {

        private final String path;
        private final BrowserWindow facilitator;

        TestRoom(String from) throws IOException, InterruptedException {
            var desk = new BrowserWindow(client, address, "/discussion/open", from);
            var opened = Jsoup.parse(desk.call("open", "model", "Emergency dispatch", "", "City A\nCounty B"))
                    .expectFirst("[data-key]");
            path = "/discussion/" + opened.attr("data-code");
            facilitator = new BrowserWindow(client, address, path, from);
            facilitator.call("enter", opened.attr("data-key"));
        }

        BrowserWindow join(int number, String from) throws IOException, InterruptedException {
            var person = new BrowserWindow(client, address, path, from);
            person.call("enter", "");
            assertThat(person.call("join", "Person " + number, number % 2, person.call("newKey")))
                    .isEmpty();
            return person;
        }
    }
}
