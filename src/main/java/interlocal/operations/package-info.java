/** Start-up, configuration, scheduled work, health and the command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "page",
            "accounts",
            "accounts :: *",
            "mail",
            "meeting",
            "meeting :: *",
            "decision",
            "search",
            "search :: *",
            "catalog",
            "catalog :: *",
            "content",
            "content :: *",
            "ratelimit",
            "messages",
            "markup",
            "vocabulary"
        })
package interlocal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
