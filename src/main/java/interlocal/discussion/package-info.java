/** What the answers to a decision model say: scores, the order of types, reasons, flips and disagreement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "content", "search", "vocabulary", "markup"})
package interlocal.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
