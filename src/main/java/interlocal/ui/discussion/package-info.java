/** The views in which people answer decision models. */
@NullMarked
package interlocal.ui.discussion;

import org.jspecify.annotations.NullMarked;
