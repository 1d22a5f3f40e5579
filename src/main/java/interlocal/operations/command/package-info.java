/** The command line: commands that start no web server. */
@NullMarked
package interlocal.operations.command;

import org.jspecify.annotations.NullMarked;
