package interlocal.meeting;

import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomKey;
import java.util.random.RandomGenerator;

/** Generates room codes and keys. */
record SecretGenerator(RandomGenerator random) {

    RoomCode code() {
        return RoomCode.random(random);
    }

    RoomKey key() {
        return RoomKey.random(random);
    }
}
