package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;

/**
 * One state of a decision model's file.
 *
 * @param key the file name without its extension
 * @param source the text of the file; {@link DecisionModels#read} turns it back into the same model
 */
public record Edition(Slug key, String source, DecisionModel model) {}
