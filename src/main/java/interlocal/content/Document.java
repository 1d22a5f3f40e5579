package interlocal.content;

import interlocal.markup.Rendering;
import java.util.Map;

/**
 * One Markdown file, read and found good: the universal form of a record.
 *
 * @param path its path in the content folder, with forward slashes
 * @param header the front matter of every type
 * @param details the front matter of its type
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

    /** The address of its page; of a text that describes a term, the term's. */
    public String address() {
        return new TreePath(path).described().map(term -> "/" + term).orElseGet(() -> "/" + type.folder() + "/" + slug);
    }
}
