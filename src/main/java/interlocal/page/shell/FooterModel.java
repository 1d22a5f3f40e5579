package interlocal.page.shell;

import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Scheme;
import java.util.List;

/**
 * The footer.
 *
 * @param pages about the portal, by the last part of their addresses
 * @param schemes whose terms have pages
 */
public record FooterModel(List<String> pages, List<Scheme> schemes) implements TemplateModel {}
