/** The files of the catalog that are no records: vocabularies, decision models, attachments. */
@NullMarked
@NamedInterface("file")
package interlocal.catalog.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
