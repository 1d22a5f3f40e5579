/** Vaadin views by subject; they show what module page renders and add what is alive. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "page", "page :: *", "discussion", "catalog", "content", "search", "ratelimit", "vocabulary", "markup"})
package interlocal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
