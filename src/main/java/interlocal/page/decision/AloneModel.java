package interlocal.page.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Concept;
import java.util.List;

/**
 * The questions as one person answers them alone.
 *
 * @param key of the model
 * @param services the service types to choose from, as a forest
 * @param places the jurisdictions to choose from, as a forest
 */
public record AloneModel(DecisionModel model, Slug key, List<Concept> services, List<Concept> places)
        implements TemplateModel {}
