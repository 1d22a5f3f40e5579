/** Renders Markdown as safe HTML, plain text and outline, within limits of size, depth and time. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package interlocal.markup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
