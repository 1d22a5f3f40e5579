/** Tells those who look at a room that it has changed. */
@NullMarked
@NamedInterface("notify")
package interlocal.meeting.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
