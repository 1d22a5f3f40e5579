/** What the templates are filled with. */
@NullMarked
package interlocal.page.model;

import org.jspecify.annotations.NullMarked;
