/** The page of a record, and the records like it. */
@NullMarked
package interlocal.page.record;

import org.jspecify.annotations.NullMarked;
