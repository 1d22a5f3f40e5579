package interlocal.page.shell;

import interlocal.page.part.TemplateModel;

/** Why there is no page. */
public record ProblemModel(int status) implements TemplateModel {}
