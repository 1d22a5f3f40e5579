/** Markdown files to Documents and back, or Problems with file and line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "vocabulary", "markup"})
package interlocal.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
