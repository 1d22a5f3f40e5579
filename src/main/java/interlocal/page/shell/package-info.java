/** What stands around every page, and the pages that say why there is no other. */
@NullMarked
package interlocal.page.shell;

import org.jspecify.annotations.NullMarked;
