/** Lists the files of a content folder and reads them one after the other. */
@NullMarked
@NamedInterface("tree")
package interlocal.content.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
