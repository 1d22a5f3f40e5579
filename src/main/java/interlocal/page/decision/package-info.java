/** The questions of a decision model, what one person's answers come to, and the model itself. */
@NullMarked
package interlocal.page.decision;

import org.jspecify.annotations.NullMarked;
