/** Counts how many of the matching records have each term. */
@NullMarked
package interlocal.search.lucene.facet;

import org.jspecify.annotations.NullMarked;
