package interlocal.page.shell;

import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Scheme;
import java.util.List;

/**
 * The footer.
 *
 * @param pages the slugs of the pages about the portal
 * @param schemes the vocabularies whose terms have pages
 */
public record FooterModel(List<String> pages, List<Scheme> schemes) implements TemplateModel {}
