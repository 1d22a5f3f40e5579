/** A record or a list as semantic HTML, with its head: title, description, canonical address, JSON-LD. */
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
