/** The pages on which partners open, enter and use a room. */
@NullMarked
package interlocal.page.meeting;

import org.jspecify.annotations.NullMarked;
