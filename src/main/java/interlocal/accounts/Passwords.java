package interlocal.accounts;

import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import me.gosimple.nbvcxz.Nbvcxz;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id, 19 MiB and two rounds each, as OWASP advises. Two at most are worked on at once, so that
 * many who try to sign in take neither the memory nor the processors of those who read.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 3;
    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;

    /** What is left of a password without the words that everybody would try must still be this long. */
    private static final int LEFT = 8;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, ROUNDS);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What passwords for nobody are compared with, so that it takes as long to be told that there is no such account. */
    private final String nobody = argon2.encode("nobody");

    /** Common passwords and words; read when the first password is set. */
    private volatile @Nullable Nbvcxz words;

    /**
     * Hashes a new password, unless it is too short, too long, or one that is soon guessed.
     *
     * @param known what others know of its owner: name and mail address
     */
    Outcome<String> hash(String password, String... known) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return new Outcome.Refused<>(Refusal.PASSWORD_SHORT);
        }
        if (password.length() > LONGEST) {
            return new Outcome.Refused<>(Refusal.PASSWORD_LONG);
        }
        return placed(() -> isWeak(password, known)
                        ? Optional.<String>empty()
                        : Optional.of(String.valueOf(argon2.encode(password))))
                .then(hash -> hash.<Outcome<String>>map(Outcome.Done::new)
                        .orElseGet(() -> new Outcome.Refused<>(Refusal.PASSWORD_WEAK)));
    }

    private boolean isWeak(String password, String... known) {
        var left = password.toLowerCase(Locale.ROOT);
        for (var text : known) {
            for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
                left = word.length() > 2 ? left.replace(word, "") : left;
            }
        }
        return left.replace("interlocal", "").length() < LEFT
                || !words().estimate(password).isMinimumEntropyMet();
    }

    private Nbvcxz words() {
        var read = words;
        if (read == null) {
            read = new Nbvcxz();
            words = read;
        }
        return read;
    }

    /**
     * Whether a password is the one of a hash; takes as long without a hash.
     *
     * @param hash null if there is no account
     */
    Outcome<Boolean> matches(String password, @Nullable String hash) {
        return password.length() > LONGEST
                ? new Outcome.Done<>(false)
                : placed(() -> argon2.matches(password, hash == null ? nobody : hash) && hash != null);
    }

    private <T> Outcome<T> placed(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Outcome.Refused<>(Refusal.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused<>(Refusal.BUSY);
        }
        try {
            return new Outcome.Done<>(work.get());
        } finally {
            places.release();
        }
    }
}
