/** The command line: for people who keep content in git, and for operators. No command starts a web server. */
@NullMarked
@NamedInterface("command")
package interlocal.operations.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
