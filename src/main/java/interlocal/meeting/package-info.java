/** Rooms in which partners answer a decision model together. Hidden answers never leave this package. */
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
