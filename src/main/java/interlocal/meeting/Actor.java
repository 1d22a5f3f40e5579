package interlocal.meeting;

/** Who gives a command, or looks. */
sealed interface Actor {

    record Facilitator() implements Actor {}

    record Participant(int seat) implements Actor {}
}
