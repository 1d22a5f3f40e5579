/** Limits how often one client may ask for something: permits per minute, with a burst. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.ratelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
