package interlocal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.meeting.Room.AnswerKey;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.RoundState.HiddenForFacilitator;
import interlocal.meeting.protocol.RoundState.HiddenForParticipant;
import interlocal.meeting.protocol.RoundState.Revealed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Invariants of a room, whatever people do and in whatever order. */
class RandomMeetingTest {

    private static final int STEPS = 300;

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsItsPromises(long seed) {
        var random = new Random(seed);
        var meeting = new Meeting();
        var commands = new RandomCommands(random);
        var changes = 0;
        for (var step = 0; step < STEPS; step++) {
            var before = meeting.room();
            var decision = random.nextInt(8) == 0
                    ? meeting.tryToJoin(
                            Meeting.key(random.nextInt(40)), "Person " + random.nextInt(40), random.nextInt(4))
                    : commands.actOn(meeting);
            var after = meeting.room();
            changes += decision instanceof Decision.Changed ? 1 : 0;
            assertThat(after.version()).isEqualTo(1 + changes);
            if (decision instanceof Decision.Changed) {
                assertThat(after).isNotEqualTo(before);
            } else {
                assertThat(after).isSameAs(before);
            }
            whatWasRevealedStays(before, after);
            allFitsTogether(after);
            everybodySeesOnlyWhatTheyMay(after, random);
        }
        assertThat(changes).as("not everything was refused").isGreaterThan(STEPS / 20);
    }

    private static void whatWasRevealedStays(Room before, Room after) {
        before.grades().forEach((cell, grade) -> {
            if (before.revealed(cell.question()).isPresent() && after.seats().containsKey(cell.seat())) {
                assertThat(after.grades()).containsEntry(cell, grade);
            }
        });
        before.rounds().forEach((asked, round) -> {
            if (round.revealed() != null) {
                assertThat(after.rounds()).containsEntry(asked, round);
            }
        });
        assertThat(before.stage() == RoomStage.CLOSED && after.stage() != RoomStage.CLOSED)
                .isFalse();
    }

    private static void allFitsTogether(Room room) {
        assertThat(room.seats().keySet())
                .containsAll(
                        room.grades().keySet().stream().map(AnswerKey::seat).toList());
        assertThat(room.seats().keySet())
                .allMatch(seat -> seat <= room.progress().seatsGiven());
        assertThat(room.rounds().keySet())
                .allSatisfy(asked -> assertThat(asked.round()).isLessThanOrEqualTo(RoomLimits.ROUNDS));
        for (var factor : Meeting.FACTORS) {
            for (var round = 1; round < room.current(factor).round(); round++) {
                assertThat(room.revealed(new QuestionRound(factor, round))).isPresent();
            }
        }
        if (room.stage() == RoomStage.OPEN) {
            assertThat(room.signatures()).isEmpty();
        }
        room.signatures()
                .forEach((partner, signature) ->
                        assertThat(room.person(signature.seat()).partner()).isEqualTo(partner));
    }

    private void everybodySeesOnlyWhatTheyMay(Room room, Random random) {
        Stream.concat(
                        Stream.of(Meeting.FACILITATOR),
                        room.seats().keySet().stream().map(Actor.Participant::new))
                .forEach(actor -> {
                    var state = new RoomVisibility(room, actor).state();
                    countsAreRight(room, actor, state);
                    // If hidden answers of others made any difference to what is seen, they could be told from it.
                    var otherwise = new RoomVisibility(withOtherHiddenAnswers(room, actor, random), actor).state();
                    assertThat(otherwise).isEqualTo(state);
                });
        var actor = room.seats().isEmpty()
                ? Meeting.FACILITATOR
                : new Actor.Participant(room.seats().firstKey());
        assertThat(json.writeValueAsString(
                        new RoomVisibility(withOtherHiddenAnswers(room, actor, random), actor).state()))
                .isEqualTo(json.writeValueAsString(new RoomVisibility(room, actor).state()));
    }

    private static Room withOtherHiddenAnswers(Room room, Actor actor, Random random) {
        var grades = new HashMap<AnswerKey, Integer>();
        room.grades()
                .forEach((cell, grade) -> grades.put(
                        cell,
                        room.revealed(cell.question()).isPresent() || actor.equals(new Actor.Participant(cell.seat()))
                                ? grade
                                : 1 + random.nextInt(3)));
        return room.withGrades(grades);
    }

    private static void countsAreRight(Room room, Actor actor, RoomState state) {
        for (var factor : state.factors()) {
            for (var round : factor.rounds()) {
                var answers = answers(room, new QuestionRound(factor.factor(), round.number()));
                switch (round) {
                    case Revealed revealed ->
                        assertThat(revealed.given())
                                .allSatisfy(given -> assertThat(answers).containsEntry(given.seat(), given.grade()))
                                .hasSize(answers.size());
                    case HiddenForFacilitator gathering ->
                        assertThat(gathering.answered()).isEqualTo(new HashSet<>(answers.keySet()));
                    case HiddenForParticipant alone -> {
                        assertThat(alone.answered()).isEqualTo(answers.size());
                        assertThat(actor).isInstanceOf(Actor.Participant.class);
                        assertThat(alone.own()).isEqualTo(answers.get(((Actor.Participant) actor).seat()));
                    }
                }
            }
        }
    }

    private static Map<Integer, Integer> answers(Room room, QuestionRound asked) {
        return room.grades().entrySet().stream()
                .filter(answer -> answer.getKey().question().equals(asked))
                .collect(Collectors.toMap(answer -> answer.getKey().seat(), Map.Entry::getValue));
    }
}
