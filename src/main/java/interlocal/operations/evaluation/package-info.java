/** Measures how well search ranks, with judged collections and judged questions. */
@NullMarked
package interlocal.operations.evaluation;

import org.jspecify.annotations.NullMarked;
