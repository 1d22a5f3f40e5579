package interlocal.page.meeting;

import interlocal.decision.Edition;
import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Concept;
import java.util.List;

/**
 * The page on which a room is opened or entered.
 *
 * @param models the decision models to choose from
 * @param services the service types to choose from, as a forest
 */
public record MeetModel(List<Edition> models, List<Concept> services) implements TemplateModel {}
