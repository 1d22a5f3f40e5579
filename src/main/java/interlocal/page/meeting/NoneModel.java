package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/** Why there is no room. */
public record NoneModel(String text) implements TemplateModel {}
