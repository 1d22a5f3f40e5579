/** What all views share: layout, first response, security. */
@NullMarked
package interlocal.ui.shell;

import org.jspecify.annotations.NullMarked;
