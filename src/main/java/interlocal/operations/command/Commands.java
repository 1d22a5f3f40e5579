package interlocal.operations.command;

import interlocal.operations.OperatorMessages;
import interlocal.operations.evaluation.EvaluateCommand;
import interlocal.operations.evaluation.RelevanceCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/**
 * The commands of the command line: {@code check}, {@code coverage}, {@code schema}, {@code import}, {@code export},
 * {@code backup}, {@code restore}, {@code invite}, {@code evaluate}, {@code relevance}.
 */
@Command(
        name = "interlocal",
        resourceBundle = OperatorMessages.BUNDLE,
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        subcommands = {
            CheckCommand.class,
            CoverageCommand.class,
            SchemaCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            InviteCommand.class,
            EvaluateCommand.class,
            RelevanceCommand.class,
            HelpCommand.class
        })
public final class Commands {

    /** What begins as a property of a portal does, but is none. */
    private static final Set<String> OPTIONS = Set.of("--help", "--version");

    private static final int FAILED = 1;

    private Commands() {}

    /** Whether the arguments are a command, perhaps a mistyped one, and not the properties of a portal. */
    public static boolean areMeantBy(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> !argument.startsWith("--") || OPTIONS.contains(argument));
    }

    /**
     * Carries out a command.
     *
     * @return 0 for success, 1 if the content has errors or the command failed, 2 if the command was mistyped
     */
    public static int run(String... arguments) {
        return run(new CommandLine(new Commands()).setOut(writer(System.out)).setErr(writer(System.err)), arguments);
    }

    /** Writes UTF-8 where the locale of the machine knows no letters beyond a to z. */
    private static PrintWriter writer(PrintStream out) {
        var charset = out.charset();
        return new PrintWriter(out, true, charset.newEncoder().canEncode('é') ? charset : StandardCharsets.UTF_8);
    }

    /** Carries out a command that prints to these writers instead of the standard streams. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(new CommandLine(new Commands()).setOut(out).setErr(err), arguments);
    }

    private static int run(CommandLine commands, String... arguments) {
        return commands.setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(CommandFailures.sentence(failure));
                    return FAILED;
                })
                .execute(arguments);
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"Interlocal " + (version == null ? "" : version)};
        }
    }
}
