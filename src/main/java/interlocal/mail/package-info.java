/** Mails that leave the portal: queued with what causes them, sent by a worker until the mail server has taken them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
