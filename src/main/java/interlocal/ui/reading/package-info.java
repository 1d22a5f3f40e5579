/** The views for readers: each shows the page of its address. */
@NullMarked
package interlocal.ui.reading;

import org.jspecify.annotations.NullMarked;
