/** People who sign in: their accounts, roles, passwords and the browsers in which they are signed in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"mail", "ratelimit", "messages"})
package interlocal.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
