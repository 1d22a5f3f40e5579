package interlocal.content;

import interlocal.markup.Rendering;
import java.util.Map;

/**
 * One Markdown file that was read and accepted: the common form of all records.
 *
 * @param path its path in the content folder, with forward slashes
 * @param header the front matter that every type has
 * @param details the front matter that only its type has
 * @param frontMatter the whole front matter as plain maps, lists, strings, numbers and booleans, unknown keys included
 * @param body the Markdown below the front matter
 * @param rendered the body as safe HTML
 */
public record Document(
        String path,
        RecordType type,
        Slug slug,
        Header header,
        Details details,
        Map<String, Object> frontMatter,
        String body,
        Rendering.Html rendered) {

    /** The address of its page. If the document describes a term, the address of the term's page. */
    public String address() {
        return new TreePath(path).described().map(term -> "/" + term).orElseGet(() -> "/" + type.folder() + "/" + slug);
    }
}
