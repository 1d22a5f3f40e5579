/** The files of the catalog that are no records: vocabularies, decision models, attachments. */
@NullMarked
package interlocal.catalog.file;

import org.jspecify.annotations.NullMarked;
