package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/** A sentence that says why no room can be shown. */
public record NoneModel(String text) implements TemplateModel {}
