/** Vaadin views by subject; they show what module page renders and add what is alive. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "messages",
            "ratelimit",
            "page",
            "page :: *",
            "decision",
            "meeting",
            "meeting :: protocol",
            "meeting :: minutes",
            "meeting :: notify",
            "catalog",
            "catalog :: file",
            "content",
            "search",
            "ratelimit",
            "vocabulary",
            "markup"
        })
package interlocal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
