/** HTTP for machines: API, other forms of a record, sitemap. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "messages",
            "ratelimit",
            "page",
            "page :: *",
            "catalog",
            "catalog :: file",
            "content",
            "search",
            "vocabulary",
            "markup"
        })
package interlocal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
