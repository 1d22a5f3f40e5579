/** What stands before Vaadin's servlet, so that no client can take the portal from the others. */
@NullMarked
package interlocal.ui.guard;

import org.jspecify.annotations.NullMarked;
