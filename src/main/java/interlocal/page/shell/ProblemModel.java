package interlocal.page.shell;

import interlocal.page.part.TemplateModel;

/**
 * An error page.
 *
 * @param said under which key its words are: mostly its status
 */
public record ProblemModel(String said) implements TemplateModel {}
