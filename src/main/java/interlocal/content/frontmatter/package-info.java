/** What the front matter of each type may say: described once, read with its Problems, written key by key. */
@NullMarked
@NamedInterface("frontmatter")
package interlocal.content.frontmatter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
