/** The decision model, and rooms in which several people use it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "content", "search", "vocabulary", "markup"})
package interlocal.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
