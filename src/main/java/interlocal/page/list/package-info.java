/** Search results and lists with their facets, suggestions and repairs. */
@NullMarked
package interlocal.page.list;

import org.jspecify.annotations.NullMarked;
