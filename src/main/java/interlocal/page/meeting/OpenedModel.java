package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/**
 * The result of opening a room, for the script of the page.
 *
 * @param code of the room; empty if it was refused
 * @param key of the room's facilitator; empty if it was refused
 * @param refused why opening was refused; empty if the room was opened
 */
public record OpenedModel(String code, String key, String refused) implements TemplateModel {}
