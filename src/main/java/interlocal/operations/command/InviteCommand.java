package interlocal.operations.command;

import interlocal.accounts.Links;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.operations.OperatorMessages;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a link by which somebody makes an account. */
@Command(name = "invite", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the annotated fields
final class InviteCommand implements Callable<Integer> {

    private static final int REFUSED = 1;
    private static final int MISTYPED = 2;

    @Parameters(index = "0", paramLabel = "MAIL", descriptionKey = "invite.mail")
    private String mail;

    @Parameters(index = "1", paramLabel = "ROLE", descriptionKey = "invite.role")
    private String role;

    @Mixin
    private CatalogAccess catalog;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var given = Role.parse(role);
        if (given.isEmpty()) {
            var known = Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));
            return refuse(MISTYPED, OperatorMessages.get("invite.no-role", role, known));
        }
        return switch (catalog.withAccounts(beans -> beans.getBean(Links.class).invite(mail, given.get()))) {
            case Outcome.Done<String>(var link) -> {
                var out = spec.commandLine().getOut();
                out.println(OperatorMessages.get("invite.link", link));
                out.flush();
                yield 0;
            }
            case Outcome.Refused<String>(var why) ->
                why == Refusal.MAIL_TAKEN
                        ? refuse(REFUSED, OperatorMessages.get("invite.taken", mail))
                        : refuse(MISTYPED, OperatorMessages.get("invite.no-mail", mail));
        };
    }

    private int refuse(int status, String sentence) {
        spec.commandLine().getErr().println(sentence);
        return status;
    }
}
