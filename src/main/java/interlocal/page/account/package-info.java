/** The pages on which people sign in and look after accounts, before a view makes them alive. */
@NullMarked
package interlocal.page.account;

import org.jspecify.annotations.NullMarked;
