/** Where a text matched, and which of its sentences say most. */
@NullMarked
package interlocal.search.lucene.highlight;

import org.jspecify.annotations.NullMarked;
