package interlocal.page.shell;

import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * The header.
 *
 * @param section the entry of the navigation that is marked; empty for none
 * @param sections the entries, each also an address
 * @param searches whether it has a search of its own
 */
public record HeaderModel(String section, List<String> sections, boolean searches) implements TemplateModel {}
