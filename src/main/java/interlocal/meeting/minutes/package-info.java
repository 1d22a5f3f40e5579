/** What remains of a meeting: minutes as Markdown and CSV, and the history of a series. Also the QR code of a room. */
@NullMarked
@NamedInterface("minutes")
package interlocal.meeting.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
