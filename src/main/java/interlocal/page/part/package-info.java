/** Building blocks that several packages of pages share: templates, links, structured data. */
@NullMarked
package interlocal.page.part;

import org.jspecify.annotations.NullMarked;
