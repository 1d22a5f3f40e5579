/** The files of a content folder, read one after the other. */
@NullMarked
@NamedInterface("tree")
package interlocal.content.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
