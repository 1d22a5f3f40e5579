/** What happens without anybody asking: content is read again, rooms are deleted when their time is over. */
@NullMarked
package interlocal.operations.schedule;

import org.jspecify.annotations.NullMarked;
