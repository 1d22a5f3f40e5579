/** The home page. */
@NullMarked
package interlocal.page.home;

import org.jspecify.annotations.NullMarked;
