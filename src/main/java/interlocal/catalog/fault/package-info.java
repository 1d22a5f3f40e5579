/** What keeps the catalog from being read or written, told apart from failures of the program. */
@NullMarked
@NamedInterface("fault")
package interlocal.catalog.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
