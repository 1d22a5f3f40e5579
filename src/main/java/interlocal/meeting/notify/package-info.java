/** Notifies subscribers that a room has changed. */
@NullMarked
@NamedInterface("notify")
package interlocal.meeting.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
