package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;

/**
 * A decision model as its file was at one time.
 *
 * @param key the name of its file
 * @param source the text of the file, from which {@link DecisionModels#read} makes the same model again
 */
public record Edition(Slug key, String source, DecisionModel model) {}
