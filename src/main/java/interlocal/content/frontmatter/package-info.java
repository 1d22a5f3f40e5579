/** The front matter of each record type: its fields, and how it is read with Problems and written key by key. */
@NullMarked
@NamedInterface("frontmatter")
package interlocal.content.frontmatter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
