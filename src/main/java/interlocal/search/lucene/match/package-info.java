/** Finds the records that have enough of a text, and scores them. */
@NullMarked
package interlocal.search.lucene.match;

import org.jspecify.annotations.NullMarked;
