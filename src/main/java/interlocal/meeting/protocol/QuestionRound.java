package interlocal.meeting.protocol;

import interlocal.content.Slug;

/**
 * One round of a question.
 *
 * @param round from 1, counted for each factor separately
 */
public record QuestionRound(Slug factor, int round) {}
