package interlocal.page.shell;

import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * The header.
 *
 * @param section the navigation entry to mark as current; empty if none is
 * @param sections the keys of the navigation entries; each is also an address
 * @param searches whether the header has a search form
 */
public record HeaderModel(String section, List<String> sections, boolean searches) implements TemplateModel {}
