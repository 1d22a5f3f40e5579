/** Start-up, configuration, schedules, health, command line. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "messages",
            "page",
            "decision",
            "meeting",
            "meeting :: protocol",
            "meeting :: minutes",
            "meeting :: notify",
            "catalog",
            "catalog :: file",
            "content",
            "search",
            "search :: indexing",
            "ratelimit",
            "vocabulary",
            "markup"
        })
package interlocal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
