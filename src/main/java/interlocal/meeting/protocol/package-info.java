/** The language of a room: commands, their results, and the state that each person may see. */
@NullMarked
@NamedInterface("protocol")
package interlocal.meeting.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
