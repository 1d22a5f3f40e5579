package interlocal.page.record;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * A page about the portal.
 *
 * @param next where readers may go from it
 */
public record ProseModel(RecordModel record, List<Link> next) implements TemplateModel {}
