/** The controlled terms: service types, partnership models, practices, jurisdictions; hierarchy, labels, synonyms. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
