/** Tests of the Lucene engine. */
@NullMarked
package interlocal.search.lucene;

import org.jspecify.annotations.NullMarked;
