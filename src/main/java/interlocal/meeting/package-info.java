/** Rooms in which partners answer a decision model together. What is hidden in a room never leaves this package. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "decision",
            "search",
            "catalog :: *",
            "content",
            "content :: *",
            "ratelimit",
            "messages",
            "markup",
            "vocabulary"
        })
package interlocal.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
