/** The views in which people sign in, look after their own account, and admins after those of all. */
@NullMarked
package interlocal.ui.account;

import org.jspecify.annotations.NullMarked;
