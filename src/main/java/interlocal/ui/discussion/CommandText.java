package interlocal.ui.discussion;

import interlocal.content.Slug;
import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parses a command as the pages of a room write it: a word, then its arguments, as in {@code answer costs.1 3},
 * {@code reveal costs.1 unions.2}, {@code note costs The text}, {@code close 12}.
 */
final class CommandText {

    private static final int LONGEST_NUMBER = 18;

    private CommandText() {}

    /** The command; empty if the text is not one. */
    static Optional<Command> parse(String text) {
        var parts = text.split(" ", 2);
        var rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "answer" -> answer(rest);
            case "reveal" -> rounds(rest).map(Command.Reveal::new);
            case "again" -> rounds(rest).map(Command.AskAgain::new);
            case "note" -> note(rest);
            case "erase" -> number(rest).map(Command.EraseNote::new);
            case "remove" -> number(rest).map(Command.Remove::new);
            case "shut" -> Optional.of(new Command.Door(true));
            case "admit" -> Optional.of(new Command.Door(false));
            case "lock" -> Optional.of(new Command.Lock());
            case "unlock" -> version(rest).map(Command.Unlock::new);
            case "close" -> version(rest).map(Command.Close::new);
            case "sign" -> version(rest).map(Command.SignOff::new);
            case "leave" -> Optional.of(new Command.Leave());
            default -> Optional.empty();
        };
    }

    /** Grade 0 takes an answer back. */
    private static Optional<Command> answer(String text) {
        var parts = text.split(" ", 2);
        return asked(parts[0])
                .flatMap(asked -> number(parts[parts.length - 1])
                        .map(grade -> new Command.Answer(asked, grade == 0 ? null : grade)));
    }

    private static Optional<Command> note(String text) {
        var parts = text.split(" ", 2);
        return Slug.parse(parts[0]).map(factor -> new Command.WriteNote(factor, parts.length > 1 ? parts[1] : ""));
    }

    private static Optional<Set<QuestionRound>> rounds(String text) {
        var rounds = Arrays.stream(text.split(" ", -1)).map(CommandText::asked).toList();
        return rounds.stream().allMatch(Optional::isPresent)
                ? Optional.of(rounds.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private static Optional<QuestionRound> asked(String text) {
        var dot = text.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Slug.parse(text.substring(0, dot))
                        .flatMap(factor ->
                                number(text.substring(dot + 1)).map(round -> new QuestionRound(factor, round)));
    }

    private static Optional<Integer> number(String text) {
        return version(text).filter(number -> number <= Integer.MAX_VALUE).map(Long::intValue);
    }

    private static Optional<Long> version(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("[0-9]+")
                ? Optional.of(Long.parseLong(text))
                : Optional.empty();
    }
}
