package interlocal.meeting.protocol;

/** What lets somebody into a room and says who they are there. */
public record Pass(RoomCode code, RoomKey key) {}
