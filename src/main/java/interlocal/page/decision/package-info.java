/** The questions of a decision model, the results of one person's answers, and the model itself. */
@NullMarked
package interlocal.page.decision;

import org.jspecify.annotations.NullMarked;
