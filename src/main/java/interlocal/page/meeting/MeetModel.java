package interlocal.page.meeting;

import interlocal.decision.Edition;
import interlocal.page.part.TemplateModel;
import interlocal.vocabulary.Concept;
import java.util.List;

/**
 * Where a room is opened or entered.
 *
 * @param models that can be talked about
 * @param services that can be named, as a forest
 */
public record MeetModel(List<Edition> models, List<Concept> services) implements TemplateModel {}
