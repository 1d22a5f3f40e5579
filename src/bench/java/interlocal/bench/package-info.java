/** Measures the portal beside what others would use in its place. */
@NullMarked
package interlocal.bench;

import org.jspecify.annotations.NullMarked;
