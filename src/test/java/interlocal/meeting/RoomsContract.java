package interlocal.meeting;

import static interlocal.meeting.Meeting.COSTS;
import static interlocal.meeting.Meeting.TRUST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.ManualClock;
import interlocal.Patience;
import interlocal.content.Slug;
import interlocal.decision.Answers;
import interlocal.decision.Spread;
import interlocal.meeting.minutes.History;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.EnterResult;
import interlocal.meeting.protocol.OpenResult;
import interlocal.meeting.protocol.Opening;
import interlocal.meeting.protocol.Pass;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoundState.Given;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What rooms promise on every database. */
abstract class RoomsContract {

    private static final String CLIENT = "192.0.2.1";
    private static final int PEOPLE = 12;

    /** The portal under test. */
    abstract ConfigurableApplicationContext portal();

    private Rooms rooms() {
        return portal().getBean(Rooms.class);
    }

    private Pass open() {
        return ((OpenResult.Done) rooms().open(Meeting.OPENING, Meeting.MODEL, CLIENT)).pass();
    }

    private Pass join(Pass room, String name, int partner) {
        return join(room, name, partner, CLIENT);
    }

    private Pass join(Pass room, String name, int partner, String client) {
        var pass = new Pass(room.code(), rooms().newKey());
        assertThat(rooms().join(pass, name, partner, client)).isInstanceOf(CommandResult.Done.class);
        return pass;
    }

    private void done(Pass pass, Command command) {
        assertThat(rooms().act(pass, command)).isInstanceOf(CommandResult.Done.class);
    }

    private RoomState state(Pass pass) {
        return rooms().see(pass).orElseThrow();
    }

    private static Command.Answer answer(Slug factor, int grade) {
        return new Command.Answer(new QuestionRound(factor, 1), grade);
    }

    private static Command.Reveal reveal(Slug... factors) {
        return new Command.Reveal(Set.copyOf(List.of(factors).stream()
                .map(factor -> new QuestionRound(factor, 1))
                .toList()));
    }

    /** Locks a room, has somebody sign off, and closes it. */
    private void close(Pass facilitator, Pass participant) {
        done(facilitator, new Command.Lock());
        var locked = state(facilitator).locked();
        assertThat(locked).isNotNull();
        done(participant, new Command.SignOff(locked));
        done(facilitator, new Command.Close(locked));
    }

    @Test
    void aRoomIsEnteredByItsCodeAndKnowsWhoComesBack() {
        var facilitator = open();
        assertThat(rooms().enter(facilitator.code().toString().toLowerCase(java.util.Locale.ROOT), CLIENT))
                .isInstanceOfSatisfying(EnterResult.Door.class, door -> {
                    assertThat(door.topic().service()).isEqualTo("Emergency dispatch");
                    assertThat(door.topic().partners()).isEqualTo(Meeting.OPENING.partners());
                    assertThat(door.joinable()).isTrue();
                });
        var ann = join(facilitator, " Ann\u0000 ", 2);
        assertThat(state(ann).viewer()).isEqualTo(new RoomState.Participant(new Person(1, "Ann", 2)));
        assertThat(state(facilitator).viewer()).isEqualTo(new RoomState.Facilitator());
        assertThat(rooms().see(new Pass(ann.code(), rooms().newKey()))).isEmpty();
        assertThat(rooms().act(new Pass(ann.code(), rooms().newKey()), answer(COSTS, 1)))
                .isEqualTo(new CommandResult.Unknown());
        assertThat(rooms().act(ann, new Command.Leave())).isEqualTo(new CommandResult.Left());
        assertThat(rooms().see(ann)).isEmpty();
    }

    @Test
    void theFacilitatorAloneSeesWhoCameByTheSameNetwork() {
        var facilitator = open();
        var ann = join(facilitator, "Ann", 0, "192.0.2.1");
        join(facilitator, "Bob", 1, "2001:db8::1");
        join(facilitator, "Eve", 1, "192.0.2.1");
        join(facilitator, "Kim", 1, "2001:db8::2");
        assertThat(state(facilitator).networks()).isEqualTo(Map.of(1, 1, 2, 2, 3, 1, 4, 2));
        assertThat(state(ann).networks()).isEmpty();
        assertThat(portal().getBean(JdbcTemplate.class)
                        .queryForList(
                                "select network from room_seat where room = ?",
                                facilitator.code().text()))
                .hasSize(4)
                .asString()
                .doesNotContain("192");
    }

    @Test
    void aDoorThatIsShutLetsNobodyElseIn() {
        var facilitator = open();
        var ann = join(facilitator, "Ann", 0);
        done(facilitator, new Command.Door(true));
        assertThat(rooms().join(new Pass(ann.code(), rooms().newKey()), "Eve", 1, CLIENT))
                .isEqualTo(new CommandResult.Refused(Refusal.DOOR_SHUT));
        assertThat(rooms().join(ann, "Ann", 0, CLIENT)).isInstanceOf(CommandResult.Done.class);
        assertThat(rooms().enter(ann.code().text(), CLIENT))
                .isInstanceOfSatisfying(
                        EnterResult.Door.class,
                        door -> assertThat(door.joinable()).isFalse());
        done(facilitator, new Command.Door(false));
        join(facilitator, "Bob", 1);
    }

    @Test
    void onlyHashesOfKeysAreKept() {
        var facilitator = open();
        var ann = join(facilitator, "Ann", 0);
        assertThat(portal().getBean(JdbcTemplate.class)
                        .queryForList(
                                "select facilitator, key_sha256 from room join room_seat on room = code where code = ?",
                                facilitator.code().text())
                        .toString())
                .contains(facilitator.key().sha256(), ann.key().sha256())
                .doesNotContain(facilitator.key().text(), ann.key().text());
    }

    @Test
    void afterTooManyGuessesNobodyLearnsWhetherACodeIsRight() {
        var code = open().code().toString();
        var client = "198.51.100." + new Random().nextInt(255);
        for (var i = 0; i < 20; i++) {
            assertThat(rooms().enter(code, client)).isInstanceOf(EnterResult.Door.class);
        }
        assertThat(rooms().enter("mistyped", client)).isEqualTo(new EnterResult.Unknown());
        assertThat(rooms().enter("00000-00000", client)).isEqualTo(new EnterResult.Unknown());
        assertThat(rooms().enter("00000-00002", client)).isInstanceOf(EnterResult.TooMany.class);
        assertThat(rooms().enter(code, client)).isInstanceOf(EnterResult.TooMany.class);
        assertThat(rooms().enter(code, "203.0.113.9")).isInstanceOf(EnterResult.Door.class);
    }

    @Test
    void openingSaysWhatIsMissing() {
        var opening = new Opening(" ", null, List.of(new RoomPartner("A", null), new RoomPartner("a ", null)));
        assertThat(rooms().open(opening, Meeting.MODEL, CLIENT))
                .isEqualTo(new OpenResult.Refused(Refusal.SERVICE_MISSING));
        assertThat(rooms().open(new Opening("Fire", null, opening.partners()), Meeting.MODEL, CLIENT))
                .isEqualTo(new OpenResult.Refused(Refusal.PARTNER_TWICE));
    }

    @Test
    void concurrentAnswersLoseNothing() throws Exception {
        var facilitator = open();
        var versions = new ConcurrentLinkedQueue<Long>();
        var acknowledged = new ConcurrentHashMap<Integer, Integer>();
        List<Future<?>> all = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var _ = portal().getBean(RoomNotifier.class)
                        .subscribe(
                                facilitator.code(),
                                () -> versions.add(state(facilitator).version()))) {
            for (var number = 0; number < PEOPLE; number++) {
                var name = "Person " + number;
                var partner = number % 3;
                var random = new Random(number);
                all.add(threads.submit(() -> {
                    var pass = join(facilitator, name, partner);
                    var seat = ((RoomState.Participant) state(pass).viewer())
                            .person()
                            .seat();
                    for (var i = 0; i < 20; i++) {
                        var grade = 1 + random.nextInt(3);
                        switch (rooms().act(pass, answer(COSTS, grade))) {
                            case CommandResult.Done _ -> acknowledged.put(seat, grade);
                            case CommandResult.Refused(var why) ->
                                assertThat(why).isIn(Refusal.REVEALED, Refusal.ROUND_OVER);
                            default -> throw new AssertionError();
                        }
                    }
                }));
            }
            for (var click = 0; click < 2; click++) {
                all.add(threads.submit(() -> {
                    while (acknowledged.size() < PEOPLE) {
                        Thread.sleep(1);
                    }
                    done(facilitator, reveal(COSTS));
                    done(facilitator, new Command.AskAgain(Set.of(new QuestionRound(COSTS, 1))));
                    return true;
                }));
            }
            for (var one : all) {
                one.get();
            }
            comesTrue(() -> versions.contains(state(facilitator).version()));
        }
        var costs = state(facilitator).factor(COSTS).orElseThrow();
        assertThat(costs.rounds()).hasSize(2);
        assertThat(costs.latest())
                .containsExactlyInAnyOrderElementsOf(acknowledged.entrySet().stream()
                        .map(answer -> new Given(answer.getKey(), answer.getValue()))
                        .toList());
        assertThat(List.copyOf(versions)).isSorted();
        allIsInTheDatabase(facilitator);
    }

    @Test
    void whateverIsDoneIsInTheDatabase() {
        var facilitator = open();
        var passes = new ArrayList<Pass>();
        var random = new Random(11);
        var commands = new RandomCommands(random);
        for (var step = 0; step < 150; step++) {
            if (random.nextInt(10) == 0) {
                var pass = new Pass(facilitator.code(), rooms().newKey());
                if (rooms().join(pass, "Person " + step, random.nextInt(3), CLIENT) instanceof CommandResult.Done) {
                    passes.add(pass);
                }
                continue;
            }
            var room = current(facilitator.code());
            var command = commands.any(room);
            var who = command instanceof Command.ByFacilitator || passes.isEmpty()
                    ? facilitator
                    : passes.get(random.nextInt(passes.size()));
            var version = room.version();
            switch (rooms().act(who, command)) {
                case CommandResult.Done(var state) ->
                    assertThat(state.version()).isBetween(version, version + 1);
                case CommandResult.Left() -> passes.remove(who);
                case CommandResult.Refused _, CommandResult.Unknown() ->
                    assertThat(current(facilitator.code())).isEqualTo(room);
            }
        }
        assertThat(current(facilitator.code()).version()).isGreaterThan(30);
        allIsInTheDatabase(facilitator);
    }

    private Room current(RoomCode code) {
        return portal().getBean(RoomTransactions.class).current(code).orElseThrow();
    }

    /** A second portal reads the room from the database and must see what the first has in memory. */
    private void allIsInTheDatabase(Pass facilitator) {
        try (var second = SecondPortal.on(portal())) {
            assertThat(second.rooms().see(facilitator)).contains(state(facilitator));
        }
    }

    @Test
    void anotherPortalSeesChangesAndMayMakeThem() {
        var facilitator = open();
        var ann = join(facilitator, "Ann", 0);
        var seen = new ConcurrentLinkedQueue<Long>();
        try (var second = SecondPortal.on(portal());
                var _ = second.notifier()
                        .subscribe(
                                ann.code(),
                                () -> second.rooms().see(ann).ifPresent(state -> seen.add(state.version())))) {
            var other = second.rooms();
            for (var i = 0; i < 3; i++) {
                done(ann, answer(COSTS, 1 + i));
                assertThat(other.act(ann, answer(TRUST, 1 + i))).isInstanceOf(CommandResult.Done.class);
            }
            done(facilitator, reveal(COSTS, TRUST));
            comesTrue(() -> seen.contains(state(ann).version()));
            assertThat(state(ann).version()).isEqualTo(1 + 1 + 6 + 1);
            assertThat(rooms().delete(ann)).isFalse();
            assertThat(rooms().delete(facilitator)).isTrue();
            comesTrue(() -> other.see(ann).isEmpty());
        }
    }

    @Test
    void aRoomIsDeletedWithAllThatIsInIt() {
        var facilitator = open();
        var ann = join(facilitator, "Ann", 0);
        done(ann, answer(COSTS, 1));
        done(facilitator, reveal(COSTS));
        done(ann, new Command.WriteNote(COSTS, "Mine"));
        done(facilitator, new Command.Lock());
        assertThat(rooms().delete(facilitator)).isTrue();
        assertThat(rooms().delete(facilitator)).isFalse();
        assertThat(rooms().enter(ann.code().text(), "203.0.113.10")).isEqualTo(new EnterResult.Unknown());
        var sql = portal().getBean(JdbcTemplate.class);
        assertThat(List.of("model", "partner", "seat", "round", "answer", "note", "signature"))
                .allSatisfy(table -> assertThat(sql.queryForObject(
                                "select count(*) from room_" + table + " where room = ?",
                                Integer.class,
                                ann.code().text()))
                        .isZero());
    }

    @Test
    void unusedRoomsAreDeletedWhenTheirTimeIsOver() {
        var clock = portal().getBean(ManualClock.class);
        var unused = open();
        var looked = open();
        clock.advance(RoomsOnly.RETENTION.minusDays(1));
        state(looked);
        clock.advance(Duration.ofHours(25));
        assertThat(rooms().deleteUnused()).isPositive();
        assertThat(rooms().see(unused)).isEmpty();
        assertThat(rooms().see(looked)).isPresent();
    }

    @Test
    void theSamePartnersContinueInANewRoom() {
        var series = portal().getBean(MeetingSeries.class);
        var facilitator = open();
        assertThat(series.continueRoom(facilitator, Meeting.MODEL))
                .isEqualTo(new OpenResult.Refused(Refusal.NOT_CLOSED));
        var ann = join(facilitator, "Ann", 0);
        done(ann, answer(COSTS, 1));
        done(ann, answer(TRUST, 2));
        done(facilitator, reveal(COSTS));
        close(facilitator, ann);
        assertThat(series.continueRoom(ann, Meeting.MODEL)).isEqualTo(new OpenResult.Refused(Refusal.FACILITATOR_ONLY));
        assertThat(series.continueRoom(facilitator, Meeting.edition("other", "1")))
                .isEqualTo(new OpenResult.Refused(Refusal.MODEL_OTHER));

        var again = ((OpenResult.Done) series.continueRoom(facilitator, Meeting.edition("sample", "2"))).pass();
        assertThat(series.continueRoom(facilitator, Meeting.MODEL)).isEqualTo(new OpenResult.Done(again));
        assertThat(again.key()).isEqualTo(facilitator.key());
        assertThat(state(facilitator).continuation()).isEqualTo(again.code());
        assertThat(state(again).people()).isEmpty();
        assertThat(state(again).topic().model().version()).isEqualTo("2");
        var bob = join(again, "Bob", 1);
        done(bob, answer(COSTS, 3));
        var history = series.history(bob).orElseThrow();
        assertThat(history.measurements())
                .extracting(RoomsContract::costs)
                .containsExactly(List.of(1, 0, 0), List.of(0, 0, 0));
        done(again, reveal(COSTS));
        history = series.history(bob).orElseThrow();
        assertThat(history.measurements())
                .extracting(RoomsContract::costs)
                .containsExactly(List.of(1, 0, 0), List.of(0, 0, 1));
        assertThat(history.measurements().getFirst().delegations().getFirst().people())
                .containsExactly(new Answers(Map.of(COSTS, 1)));
        assertThat(series.history(new Pass(again.code(), ann.key()))).isEmpty();
    }

    private static List<Integer> costs(History.Measurement measurement) {
        var spread = Spread.of(Meeting.factor(COSTS), measurement.delegations());
        return List.of(spread.count(1), spread.count(2), spread.count(3));
    }

    @Test
    void codesAndKeysAreUnique() {
        var passes = IntStream.range(0, 20).mapToObj(_ -> open()).toList();
        assertThat(new HashSet<>(passes.stream().map(Pass::code).toList())).hasSize(20);
        assertThat(new HashSet<>(passes.stream().map(Pass::key).toList())).hasSize(20);
    }

    private static void comesTrue(Callable<Boolean> it) {
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(20)).until(it);
    }
}
