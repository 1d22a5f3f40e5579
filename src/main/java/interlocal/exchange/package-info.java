/** HTTP for machines: API, other forms of a record, sitemap. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "page", "page :: *", "catalog", "content", "search", "ratelimit", "vocabulary", "markup"})
package interlocal.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
