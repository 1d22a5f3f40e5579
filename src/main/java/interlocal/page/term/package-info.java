/** The pages of vocabularies and their terms. */
@NullMarked
package interlocal.page.term;

import org.jspecify.annotations.NullMarked;
