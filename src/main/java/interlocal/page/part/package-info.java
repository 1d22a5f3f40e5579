/** What pages of several rooms are put together from: filled-in templates, links, structured data. */
@NullMarked
package interlocal.page.part;

import org.jspecify.annotations.NullMarked;
