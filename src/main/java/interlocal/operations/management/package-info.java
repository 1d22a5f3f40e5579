/** Endpoints for operators on the management port. */
@NullMarked
package interlocal.operations.management;

import org.jspecify.annotations.NullMarked;
