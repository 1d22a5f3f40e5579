package interlocal.meeting;

/** Who gives a command or looks at a room. */
sealed interface Actor {

    record Facilitator() implements Actor {}

    record Participant(int seat) implements Actor {}
}
