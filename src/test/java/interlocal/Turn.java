package interlocal;

/**
 * When a class of tests has its turn, for {@code @Order}. Those that share the portal come first, those that share the
 * cluster last, and JUnit begins at both ends; the others fill the gaps.
 */
public final class Turn {

    public static final int PORTAL = 1;

    /** Of those that take long: begun last, one of them would run on alone. */
    public static final int EARLY = 2;

    public static final int CLUSTER = Integer.MAX_VALUE;

    private Turn() {}
}
