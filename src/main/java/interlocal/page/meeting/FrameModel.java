package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/** A room before anybody has said who they are. */
public record FrameModel(String code) implements TemplateModel {}
