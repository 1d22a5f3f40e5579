/** Records, their revisions and the change log: the source of truth at run time. Import and export. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content", "content :: *", "markup", "vocabulary"})
package interlocal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
