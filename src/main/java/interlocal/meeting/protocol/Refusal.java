package interlocal.meeting.protocol;

import interlocal.messages.Messages;
import java.util.Locale;

/**
 * Why a command or an opening was refused; nothing has changed. The message key is {@code discussion.refused.} followed
 * by {@link #key}.
 */
public enum Refusal {
    MODEL_OTHER,
    SERVICE_MISSING,
    SERVICE_LONG(RoomLimits.SERVICE),
    PARTNERS_MISSING,
    PARTNERS_MANY(RoomLimits.PARTNERS),
    PARTNER_NAME(RoomLimits.PARTNER_NAME),
    PARTNER_TWICE,
    TOO_OFTEN,
    NOT_NOW,

    NAME_MISSING,
    NAME_LONG(RoomLimits.PERSON_NAME),
    NAME_TAKEN,
    PARTNER_UNKNOWN,
    ROOM_FULL(RoomLimits.PEOPLE),
    DOOR_SHUT,

    LOCKED,
    CLOSED,
    NOT_LOCKED,
    NOT_CLOSED,
    LOCKED_ANEW,
    NOTHING_REVEALED,

    FACTOR_UNKNOWN,
    GRADE,
    REVEALED,
    ROUND_OVER,
    ROUND_TO_COME,
    NOBODY_ANSWERED,
    NOT_REVEALED,
    ROUNDS_MANY(RoomLimits.ROUNDS),

    NOTE_MISSING,
    NOTE_LONG(RoomLimits.NOTE),
    NOTES_MANY(RoomLimits.NOTES),
    NOTE_OF_ANOTHER,

    FACILITATOR_ONLY,
    PARTICIPANT_ONLY;

    private final int limit;

    Refusal() {
        this(0);
    }

    /**
     * Refuses because of a limit.
     *
     * @param limit shown in the message
     */
    Refusal(int limit) {
        this.limit = limit;
    }

    /** The name in lower case with hyphens, as message keys have it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message for the person: what is wrong and what to do. */
    public String sentence(Messages messages) {
        return messages.get("discussion.refused." + key(), limit);
    }
}
