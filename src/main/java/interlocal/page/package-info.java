/** A record or a list as semantic HTML, with its head: title, description, canonical address, JSON-LD. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "messages",
            "ratelimit",
            "catalog",
            "catalog :: file",
            "content",
            "search",
            "search :: policy",
            "decision",
            "meeting",
            "meeting :: protocol",
            "meeting :: minutes",
            "meeting :: notify",
            "messages",
            "vocabulary",
            "markup"
        })
package interlocal.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
