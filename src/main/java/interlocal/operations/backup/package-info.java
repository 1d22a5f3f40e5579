/** Backups: a whole portal, database and files, in one file, written while it runs and restored into either database. */
@NullMarked
package interlocal.operations.backup;

import org.jspecify.annotations.NullMarked;
