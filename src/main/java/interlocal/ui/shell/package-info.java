/** What every view stands in: layout, first response, access. */
@NullMarked
package interlocal.ui.shell;

import org.jspecify.annotations.NullMarked;
