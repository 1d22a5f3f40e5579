/** Watches what the portal stands on, the database and its disk, and says when that changes. */
@NullMarked
package interlocal.operations.watch;

import org.jspecify.annotations.NullMarked;
