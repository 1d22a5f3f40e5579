/** Vaadin views by subject, which make pages of module page alive; the documents of all others, and what guards both. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "page",
            "page :: *",
            "accounts",
            "accounts :: *",
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
