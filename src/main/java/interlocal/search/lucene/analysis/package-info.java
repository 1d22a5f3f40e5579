/** Turns texts into the terms of Lucene's index. */
@NullMarked
package interlocal.search.lucene.analysis;

import org.jspecify.annotations.NullMarked;
