/** HTTP for programs: API, other formats of a record, files, sitemap. */
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
