package interlocal.meeting.protocol;

/** Identifies a room and a person in it. */
public record Pass(RoomCode code, RoomKey key) {}
