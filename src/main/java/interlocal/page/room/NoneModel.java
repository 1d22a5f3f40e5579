package interlocal.page.room;

import interlocal.page.part.TemplateModel;

/** Why there is no room. */
public record NoneModel(String text) implements TemplateModel {}
