/** Rooms in which partners answer a decision model together. What is hidden in a room never leaves this package. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"messages", "ratelimit", "decision", "catalog :: file", "search", "content", "vocabulary", "markup"})
package interlocal.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
