/** What the dialect adds to flexmark: the tables and callouts of GitHub, comments, addresses in angle brackets. */
@NullMarked
package interlocal.markup.extension;

import org.jspecify.annotations.NullMarked;
