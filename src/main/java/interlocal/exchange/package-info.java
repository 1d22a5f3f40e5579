/** HTTP for machines: API, other forms of a record, sitemap. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "page",
            "page :: *",
            "search",
            "catalog",
            "catalog :: *",
            "content",
            "content :: *",
            "ratelimit",
            "messages",
            "markup",
            "vocabulary"
        })
package interlocal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
