package interlocal.markup;

/** How many characters of HTML a text may become. Used by one thread. */
final class Budget {

    /** The text becomes longer than it may. */
    static final class Spent extends RuntimeException {
        Spent() {
            super("too much HTML", null, false, false);
        }
    }

    private int left;

    Budget(int characters) {
        this.left = characters;
    }

    void spend(int characters) {
        left -= characters;
        if (left < 0) {
            throw new Spent();
        }
    }
}
