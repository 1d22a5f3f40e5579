package interlocal.page.record;

import interlocal.page.part.TemplateModel;

/** A page about the portal. */
public record ProseModel(RecordModel record) implements TemplateModel {}
