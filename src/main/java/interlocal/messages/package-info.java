/** The portal's messages to people, in the language of the reader. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
