/** The command line: for people who keep content in git, and for operators. No command starts a web server. */
@NullMarked
package interlocal.operations.command;

import org.jspecify.annotations.NullMarked;
