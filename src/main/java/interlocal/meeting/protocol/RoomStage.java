package interlocal.meeting.protocol;

/** How far a room has come. */
public enum RoomStage {
    /** People join, answer and discuss. */
    OPEN,
    /** Nothing changes while the partners sign off; the facilitator may open it again. */
    LOCKED,
    /** Nothing changes any more; the room may be continued by another. */
    CLOSED
}
