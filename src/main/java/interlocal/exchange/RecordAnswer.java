package interlocal.exchange;

import interlocal.catalog.Published;
import interlocal.content.Verified;
import interlocal.page.Site;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as the API gives it.
 *
 * @param url the address of its page
 * @param revision how many times it was changed, counted from 1
 * @param frontMatter as written, including keys that the portal does not know
 * @param body Markdown
 */
record RecordAnswer(
        String slug,
        String type,
        String url,
        int revision,
        @Nullable LocalDate published,
        @Nullable LocalDate updated,
        @Nullable Verified verified,
        Map<String, Object> frontMatter,
        String body) {

    static RecordAnswer of(Published record, Site site) {
        var document = record.document();
        var header = document.header();
        return new RecordAnswer(
                document.slug().text(),
                document.type().key(),
                site.absolute(document.address()),
                record.revision(),
                header.published(),
                header.updated(),
                header.verified(),
                document.frontMatter(),
                document.body());
    }
}
