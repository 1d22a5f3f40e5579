/** How texts are understood, choices combined, results ranked and passages cut: once, for every engine. */
@NullMarked
@NamedInterface("policy")
package interlocal.search.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
