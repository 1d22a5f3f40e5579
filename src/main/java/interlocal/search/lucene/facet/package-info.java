/** How many of the records found have each term. */
@NullMarked
package interlocal.search.lucene.facet;

import org.jspecify.annotations.NullMarked;
