package interlocal.accounts;

import java.time.Duration;

/** What a link that works once is for. */
enum Purpose {
    SET_UP("set-up", Duration.ofDays(1)),
    INVITATION("invitation", Duration.ofDays(7)),
    RESET("reset", Duration.ofHours(1));

    private final String address;
    private final Duration life;

    Purpose(String address, Duration life) {
        this.address = address;
        this.life = life;
    }

    /** The first part of its address. */
    String address() {
        return address;
    }

    /** How long it works. */
    Duration life() {
        return life;
    }
}
