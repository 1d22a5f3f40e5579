package interlocal.page.list;

import interlocal.page.part.TemplateModel;
import interlocal.search.policy.SearchField;
import java.util.List;

/** How search finds and orders records. */
public record RankingModel(List<SearchField> fields) implements TemplateModel {}
