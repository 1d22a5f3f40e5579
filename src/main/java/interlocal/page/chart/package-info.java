/** Charts as HTML, each with the table behind it. */
@NullMarked
package interlocal.page.chart;

import org.jspecify.annotations.NullMarked;
