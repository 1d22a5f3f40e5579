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
 * @param assets what it loads
 * @param alive the addresses of pages that are alive
 * @param scripted whether it has scripts; {@code travel.js} knows by it a document that it can replace
 */
public record DocumentModel(
        Page page,
        String canonical,
        String header,
        String footer,
        AssetLinks assets,
        List<String> alive,
        boolean scripted)
        implements TemplateModel {}
