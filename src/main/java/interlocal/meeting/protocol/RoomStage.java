package interlocal.meeting.protocol;

/** The stages of a room. */
public enum RoomStage {
    /** People join, answer and discuss. */
    OPEN,
    /** The partners sign off and nothing else changes. The facilitator can unlock the room. */
    LOCKED,
    /** Nothing changes any more. The facilitator can open a continuation. */
    CLOSED
}
