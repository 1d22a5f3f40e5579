/** Header and footer of every page, and the error pages. */
@NullMarked
package interlocal.page.shell;

import org.jspecify.annotations.NullMarked;
