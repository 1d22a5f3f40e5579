package interlocal.content.tree;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.HeaderLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records which file has which slug or alias. Each is unique in the whole library. */
final class SlugRegistry {

    private final Map<Slug, String> holders = new HashMap<>();
    private final Set<String> fileNames = new HashSet<>();
    private final List<SlugReference> open = new ArrayList<>();

    /** A reference from a record to a slug that no file had yet. */
    private record SlugReference(String path, int line, Slug slug) {}

    /** Notes the slug in a file's name, so that other files may refer to it before it is read. */
    void expect(TreePath path) {
        fileNames.add(path.recordName());
    }

    /** Notes the slug and the aliases of a file that stays as it was accepted. */
    void hold(ImportedFile file, String path) {
        holders.putIfAbsent(file.slug(), path);
        file.aliases().forEach(alias -> holders.putIfAbsent(alias, path));
    }

    /** Claims the slug and the aliases of a document, and reports those that another file has. */
    void claim(Document document, HeaderLines lines, Problems problems) {
        var path = document.path();
        claim("slug", document.slug(), path, lines, problems);
        for (var alias : document.header().aliases()) {
            if (fileNames.contains(alias.text()) && !alias.equals(document.slug())) {
                problems.add(lines.of("aliases", alias.text()), Rule.DUPLICATE_SLUG, alias, alias + ".md");
            } else {
                claim("aliases", alias, path, lines, problems);
            }
        }
        for (var slug : document.header().related()) {
            if (!isKnown(slug)) {
                open.add(new SlugReference(path, lines.of("related", slug.text()), slug));
            }
        }
    }

    private void claim(String key, Slug slug, String path, HeaderLines lines, Problems problems) {
        var holder = holders.putIfAbsent(slug, path);
        if (holder != null && !holder.equals(path)) {
            problems.add(lines.of(key, slug.text()), Rule.DUPLICATE_SLUG, slug, holder);
        }
    }

    /** The references to slugs that no file has. Call it after every file was read. */
    List<Problem> unknown() {
        return open.stream()
                .filter(reference -> !isKnown(reference.slug()))
                .map(reference ->
                        Problem.of(reference.path(), reference.line(), Rule.UNKNOWN_RELATED, reference.slug()))
                .toList();
    }

    private boolean isKnown(Slug slug) {
        return holders.containsKey(slug) || fileNames.contains(slug.text());
    }
}
