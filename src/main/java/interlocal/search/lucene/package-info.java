/** The engine for one machine: Lucene, embedded. Nothing else in the portal knows Lucene. */
@NullMarked
package interlocal.search.lucene;

import org.jspecify.annotations.NullMarked;
