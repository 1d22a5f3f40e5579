package interlocal.page.shell;

import interlocal.page.Page;
import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * A page as a complete HTML document.
 *
 * @param canonical the absolute address of the page
 * @param header as HTML
 * @param footer as HTML
 * @param base what addresses of the portal begin with
 * @param styles the addresses of the style sheets, without a leading slash
 * @param scripted whether it has scripts; {@code travel.js} knows by it a document that it can replace
 */
public record DocumentModel(
        Page page, String canonical, String header, String footer, String base, List<String> styles, boolean scripted)
        implements TemplateModel {}
