package interlocal.page.shell;

import interlocal.page.part.TemplateModel;

/** An error page. */
public record ProblemModel(int status) implements TemplateModel {}
