package interlocal.page.decision;

import interlocal.page.part.TemplateModel;

/** The results of one person's answers. */
public record AnswerModel(TalkModel talk) implements TemplateModel {}
