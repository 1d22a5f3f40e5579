/** The main class and the application shell. */
@NullMarked
package interlocal;

import org.jspecify.annotations.NullMarked;
