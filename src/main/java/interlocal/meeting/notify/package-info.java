/** Tells those who look at a room that it has changed. */
@NullMarked
package interlocal.meeting.notify;

import org.jspecify.annotations.NullMarked;
