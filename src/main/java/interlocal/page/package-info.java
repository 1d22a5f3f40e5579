/** Renders pages as semantic HTML, with title, description, canonical address and JSON-LD for the head. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "meeting",
            "meeting :: *",
            "decision",
            "search",
            "search :: *",
            "catalog",
            "catalog :: *",
            "content",
            "ratelimit",
            "messages",
            "markup",
            "vocabulary"
        })
package interlocal.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
