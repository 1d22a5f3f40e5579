/** Decision models: what answers amount to, what would change the result, and which records help with it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"search", "catalog", "catalog :: *", "content", "content :: *", "markup", "vocabulary"})
package interlocal.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
