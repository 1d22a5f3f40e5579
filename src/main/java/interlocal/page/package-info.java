/** A record or a list as semantic HTML, with its head: title, description, canonical address, JSON-LD. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "catalog", "content", "search", "discussion", "vocabulary", "markup"})
package interlocal.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
