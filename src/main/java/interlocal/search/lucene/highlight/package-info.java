/** Finds where a text matched, and which of its sentences to show. */
@NullMarked
package interlocal.search.lucene.highlight;

import org.jspecify.annotations.NullMarked;
