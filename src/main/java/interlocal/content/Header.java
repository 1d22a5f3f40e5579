package interlocal.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front matter that every type has.
 *
 * @param summary at most 300 characters
 * @param aliases former slugs
 * @param language a BCP 47 tag
 * @param reviewEvery how long until the record should be verified again
 * @param license of the text
 */
public record Header(
        String title,
        String summary,
        List<Slug> aliases,
        Subjects subjects,
        List<Place> places,
        List<String> organisations,
        List<String> authors,
        List<Source> sources,
        List<Slug> related,
        List<Attachment> attachments,
        String language,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable Verified verified,
        @Nullable Period reviewEvery,
        String license) {}
