/** What is said of accounts: who people are, what they may do, and what became of what they asked for. */
@NullMarked
@NamedInterface("protocol")
package interlocal.accounts.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
