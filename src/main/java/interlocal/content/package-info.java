/** Markdown files to Documents and back, or Problems with file and line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "markup", "vocabulary"})
package interlocal.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
