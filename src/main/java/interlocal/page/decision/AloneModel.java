package interlocal.page.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Concept;
import java.util.List;

/**
 * The questions for one person.
 *
 * @param key of the model
 * @param services that can be named, as a forest
 * @param places that can be named, as a forest
 */
public record AloneModel(DecisionModel model, Slug key, List<Concept> services, List<Concept> places)
        implements TemplateModel {}
