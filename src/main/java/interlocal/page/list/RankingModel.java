package interlocal.page.list;

import interlocal.page.part.TemplateModel;
import interlocal.search.TextField;
import java.util.List;

/** How search finds and orders records. */
public record RankingModel(List<TextField> fields) implements TemplateModel {}
