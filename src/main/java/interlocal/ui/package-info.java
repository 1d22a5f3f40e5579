/** Vaadin views by subject. They show the HTML that module page renders, and add interaction and live updates. */
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
