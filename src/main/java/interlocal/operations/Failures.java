package interlocal.operations;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;

/** Why a command failed, in a sentence that says what to do. */
final class Failures {

    private Failures() {}

    static String sentence(Throwable failure) {
        if (causes(failure).anyMatch(cause -> String.valueOf(cause.getMessage()).contains("already in use"))) {
            return Commands.say("failure.in-use");
        }
        return switch (failure) {
            case NotDirectoryException missing -> Commands.say("failure.no-folder", missing.getFile());
            case NoSuchFileException missing -> Commands.say("failure.no-folder", missing.getFile());
            case FileSystemException refused ->
                Commands.say(
                        "failure.file",
                        String.valueOf(refused.getFile()),
                        refused.getClass().getSimpleName());
            default ->
                Commands.say(
                        "failure.other",
                        causes(failure).reduce(failure, (first, last) -> last).toString());
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
