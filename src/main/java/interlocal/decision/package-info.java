/** Decision models: what answers come to, what would change it, and what the library has beside it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"search", "catalog", "catalog :: *", "content", "content :: *", "markup", "vocabulary"})
package interlocal.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
