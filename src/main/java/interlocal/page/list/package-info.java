/** Search results and lists with their facets, and what helps to search. */
@NullMarked
package interlocal.page.list;

import org.jspecify.annotations.NullMarked;
