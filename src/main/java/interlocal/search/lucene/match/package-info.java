/** Which records have enough of a text, and what they score. */
@NullMarked
package interlocal.search.lucene.match;

import org.jspecify.annotations.NullMarked;
