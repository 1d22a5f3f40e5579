/** Reads the files of another system as a mapping says: as the Markdown files that they would be here. */
@NullMarked
@NamedInterface("mapping")
package interlocal.content.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
