/** How texts are understood, choices combined, results ranked and passages cut, the same for every engine. */
@NullMarked
@NamedInterface("policy")
package interlocal.search.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
