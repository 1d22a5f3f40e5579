/** Decision models: what answers come to, what would change it, and what the library has beside it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "catalog",
            "catalog :: file",
            "search",
            "content",
            "content :: tree",
            "vocabulary",
            "markup"
        })
package interlocal.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
