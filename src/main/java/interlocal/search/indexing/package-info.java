/** How the index is filled: what it holds of a record, and how it follows the catalog. */
@NullMarked
@NamedInterface("indexing")
package interlocal.search.indexing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
