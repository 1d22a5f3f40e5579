/** Charts as HTML, each with a table of its data. */
@NullMarked
package interlocal.page.chart;

import org.jspecify.annotations.NullMarked;
