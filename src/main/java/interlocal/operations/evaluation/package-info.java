/** How well search ranks, measured on judged collections and judged questions. */
@NullMarked
package interlocal.operations.evaluation;

import org.jspecify.annotations.NullMarked;
