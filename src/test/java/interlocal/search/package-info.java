/** Tests of the search, and the samples that they share. */
@NullMarked
package interlocal.search;

import org.jspecify.annotations.NullMarked;
