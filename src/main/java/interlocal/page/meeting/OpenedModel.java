package interlocal.page.meeting;

import interlocal.page.part.TemplateModel;

/**
 * What came of opening a room, for the script of the page.
 *
 * @param code of the room; empty if it was refused
 * @param key of its facilitator; likewise
 * @param refused why; empty if it was opened
 */
public record OpenedModel(String code, String key, String refused) implements TemplateModel {}
