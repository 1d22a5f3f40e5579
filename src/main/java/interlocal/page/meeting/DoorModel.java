package interlocal.page.meeting;

import interlocal.meeting.protocol.EnterResult.Door;
import interlocal.page.part.TemplateModel;

/** A room as seen by somebody who has no seat in it. */
public record DoorModel(Door door) implements TemplateModel {}
