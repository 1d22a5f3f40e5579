/** What the portal says to people, in the language of whoever asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
