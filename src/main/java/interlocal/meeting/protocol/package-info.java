/** What is said between a room and the people in it: commands, their results, and the state that each person may see. */
@NullMarked
package interlocal.meeting.protocol;

import org.jspecify.annotations.NullMarked;
