/** What a meeting leaves behind: minutes as Markdown and CSV, the history of a series, and the code that lets others in. */
@NullMarked
@NamedInterface("minutes")
package interlocal.meeting.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
