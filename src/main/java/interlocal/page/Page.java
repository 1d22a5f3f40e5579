package interlocal.page;

import org.jspecify.annotations.Nullable;

/**
 * A rendered page. The first response and the Vaadin view show the same one.
 *
 * @param status of the response: 200, or that of an error
 * @param section the key of its navigation entry; empty if it has none
 * @param path the canonical address, without the site
 * @param title of the document, without the site's name
 * @param jsonLd structured data; absent if there is none
 * @param indexed whether search engines should list it
 * @param html what goes into {@code <main>}
 */
public record Page(
        int status,
        String section,
        String path,
        String title,
        String description,
        @Nullable String jsonLd,
        boolean indexed,
        String html) {

    /** The same page, with addresses that begin with a base. */
    Page at(String base) {
        return base.isEmpty()
                ? this
                : new Page(status, section, path, title, description, jsonLd, indexed, BasedHtml.in(base, html));
    }
}
