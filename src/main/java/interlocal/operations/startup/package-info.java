/** Builds the portal when it starts: its configuration, its database and its index. */
@NullMarked
package interlocal.operations.startup;

import org.jspecify.annotations.NullMarked;
