package interlocal.discussion;

import java.util.random.RandomGenerator;

/** Makes codes and keys. */
record Secrets(RandomGenerator random) {

    RoomCode code() {
        return RoomCode.random(random);
    }

    RoomKey key() {
        return RoomKey.random(random);
    }
}
