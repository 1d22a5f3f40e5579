package interlocal.meeting.protocol;

import interlocal.content.Slug;

/**
 * A question as it was question in one round.
 *
 * @param round counted from 1, for each factor by itself
 */
public record QuestionRound(Slug factor, int round) {}
