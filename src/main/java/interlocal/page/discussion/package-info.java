/** The questions of a decision model, what one person's answers come to, and the model itself. */
@NullMarked
package interlocal.page.discussion;

import org.jspecify.annotations.NullMarked;
