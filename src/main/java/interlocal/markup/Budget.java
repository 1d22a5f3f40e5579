package interlocal.markup;

/** The number of characters of HTML that a text may still produce. Not thread-safe. */
final class Budget {

    /** Thrown when the HTML is too long. */
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
