/** The engine for one machine: Lucene, embedded. Nothing else in the portal knows Lucene. */
@NullMarked
@NamedInterface("lucene")
package interlocal.search.lucene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
