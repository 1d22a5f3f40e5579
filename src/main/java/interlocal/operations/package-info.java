/** Start-up, configuration, schedules, health, command line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"page", "discussion", "catalog", "content", "search", "ratelimit", "vocabulary", "markup"})
package interlocal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
