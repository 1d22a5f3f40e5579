package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/** The page of a room before a visitor has shown a key. */
public record FrameModel(String code) implements TemplateModel {}
