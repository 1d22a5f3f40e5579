/** What is asked of the library and answered, behind one port for every engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: *", "content", "markup", "vocabulary"})
package interlocal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
