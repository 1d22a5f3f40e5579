/** Reads Markdown files into Documents and writes them back, or reports Problems with file and line. */
@NullMarked
@ApplicationModule(allowedDependencies = {"messages", "markup", "vocabulary"})
package interlocal.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
