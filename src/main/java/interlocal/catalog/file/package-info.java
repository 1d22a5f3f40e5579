/** The files of the catalog that are not records: vocabularies, decision models and attachments. */
@NullMarked
@NamedInterface("file")
package interlocal.catalog.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
