/** The main class. */
@NullMarked
package interlocal;

import org.jspecify.annotations.NullMarked;
