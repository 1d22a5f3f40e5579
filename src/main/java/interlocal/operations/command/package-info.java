/** The command line: commands that start no web server. */
@NullMarked
@NamedInterface("command")
package interlocal.operations.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
