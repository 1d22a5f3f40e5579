package interlocal.operations.startup;

import interlocal.accounts.Links;
import interlocal.operations.OperatorMessages;
import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Tells whoever starts the portal how to make the first account, as long as there is none: by a link that works once, a
 * new one at each start. There is no password to begin with.
 */
final class FirstAccount {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final Links links;

    FirstAccount(Links links) {
        this.links = links;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        Optional<String> link;
        try {
            link = links.setUp();
        } catch (RuntimeException away) {
            LOG.warn(OperatorMessages.get("account.set-up.later"));
            return;
        }
        link.ifPresent(FirstAccount::tell);
    }

    /** The log, and the terminal if there is one, which since Java 25 there need not be again. */
    @SuppressWarnings("SystemConsoleNull")
    private static void tell(String link) {
        LOG.info(OperatorMessages.get("account.set-up", link));
        @Nullable Console terminal = System.console();
        if (terminal != null && terminal.isTerminal()) {
            terminal.printf("%n%s%n%n", OperatorMessages.get("account.set-up", link));
        }
    }
}
