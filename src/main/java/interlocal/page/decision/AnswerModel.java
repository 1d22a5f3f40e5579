package interlocal.page.decision;

import interlocal.page.part.TemplateModel;

/** What there is to say to one person's answers. */
public record AnswerModel(TalkModel talk) implements TemplateModel {}
