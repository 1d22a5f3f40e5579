package interlocal.accounts.protocol;

import java.util.function.Function;

/**
 * What became of something that somebody wanted done.
 *
 * @param <T> what they get
 */
public sealed interface Outcome<T> {

    /** It is done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It is not done, and nothing has changed. */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /** What comes of something that could be done and has no result but that. */
    record Nothing() {}

    /** Done, with nothing to get. */
    static Outcome<Nothing> done() {
        return new Done<>(new Nothing());
    }

    /** Goes on with what was got, if it was. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var why) -> new Refused<>(why);
        };
    }
}
