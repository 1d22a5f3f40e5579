package interlocal.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which file has which slug or alias: each is unique in the whole library. */
final class Claims {

    private final Map<Slug, String> holders = new HashMap<>();
    private final Set<String> fileNames = new HashSet<>();

    /** Notes the slug that a file has by its name, so that others may refer to it before it is read. */
    void expect(TreePath path) {
        fileNames.add(path.fileName().replaceFirst("\\.md$", ""));
    }

    /** Notes the slug of a file that is as it was when it was accepted. */
    void hold(Slug slug, String path) {
        holders.putIfAbsent(slug, path);
    }

    /** Claims the slug and the aliases of a document; reports those that another file has. */
    void claim(Document document, Problems problems) {
        claim(document.slug(), document.path(), problems);
        for (var alias : document.header().aliases()) {
            if (fileNames.contains(alias.text())) {
                problems.add(0, Rule.DUPLICATE_SLUG, alias, alias + ".md");
            } else {
                claim(alias, document.path(), problems);
            }
        }
        document.header().related().stream()
                .filter(slug -> !holders.containsKey(slug) && !fileNames.contains(slug.text()))
                .forEach(slug -> problems.add(0, Rule.UNKNOWN_RELATED, slug));
    }

    private void claim(Slug slug, String path, Problems problems) {
        var holder = holders.putIfAbsent(slug, path);
        if (holder != null && !holder.equals(path)) {
            problems.add(0, Rule.DUPLICATE_SLUG, slug, holder);
        }
    }
}
