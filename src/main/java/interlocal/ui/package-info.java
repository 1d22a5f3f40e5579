/** Vaadin views by subject; they show what module page renders and add what is alive. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "page",
            "page :: *",
            "meeting",
            "meeting :: *",
            "decision",
            "search",
            "catalog",
            "catalog :: *",
            "content",
            "ratelimit",
            "messages",
            "markup",
            "vocabulary"
        })
package interlocal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
