/** What a meeting leaves behind: minutes as Markdown and CSV, and the code that lets others in. */
@NullMarked
package interlocal.meeting.minutes;

import org.jspecify.annotations.NullMarked;
