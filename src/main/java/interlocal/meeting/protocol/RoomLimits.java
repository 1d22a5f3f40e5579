package interlocal.meeting.protocol;

/** The limits of a room. Lengths are in characters. */
public final class RoomLimits {

    public static final int SERVICE = 120;
    public static final int PARTNERS = 20;
    public static final int PARTNER_NAME = 80;
    public static final int PEOPLE = 60;
    public static final int PERSON_NAME = 60;
    public static final int ROUNDS = 9;
    public static final int NOTE = 1_000;
    public static final int NOTES = 300;

    private RoomLimits() {}
}
