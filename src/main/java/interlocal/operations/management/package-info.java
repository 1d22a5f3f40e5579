/** What operators ask on the management port. */
@NullMarked
package interlocal.operations.management;

import org.jspecify.annotations.NullMarked;
