package interlocal.page.shell;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The header.
 *
 * @param section the address of the navigation entry to mark as current; none has it if none is
 * @param sections what most people come for
 * @param more the other entries, on request
 * @param searches whether the header has a search form
 */
public record HeaderModel(String section, List<Link> sections, List<Link> more, boolean searches)
        implements TemplateModel {

    /** The address of the entry that has a button of its own. */
    public static final String FIND = "/search";

    /** All entries. */
    public List<Link> all() {
        return Stream.concat(sections.stream(), more.stream()).toList();
    }

    /** Whether an entry is the current one. */
    public boolean isCurrent(Link entry) {
        return section.equals(entry.address());
    }

    /** Whether the entry with a button of its own is the current one. */
    public boolean finds() {
        return section.equals(FIND);
    }

    /** Whether the current entry is seen on request only. */
    public boolean isMoreCurrent() {
        return !finds() && more.stream().anyMatch(this::isCurrent);
    }
}
