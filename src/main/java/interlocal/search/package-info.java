/** Search in the library: questions and answers, behind one interface for every engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: *", "content", "markup", "vocabulary"})
package interlocal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
