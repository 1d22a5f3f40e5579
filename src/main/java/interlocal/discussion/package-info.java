/** Decision models: what answers come to, and rooms in which several people answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "catalog", "content", "search", "ratelimit", "vocabulary", "markup"})
package interlocal.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
