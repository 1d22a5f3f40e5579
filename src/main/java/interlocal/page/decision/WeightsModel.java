package interlocal.page.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import java.util.List;
import java.util.Map;

/**
 * A whole decision model.
 *
 * @param address of its page
 * @param decides whether it is the model that people answer alone
 * @param others the other models
 * @param records the records that the model names
 */
public record WeightsModel(
        DecisionModel model, String address, boolean decides, List<Other> others, Map<Slug, Link> records)
        implements TemplateModel {

    /** Another model. */
    public record Other(String title, String text, String address) {}

    /** The address of a model's page. */
    public static String at(Slug key) {
        return key.equals(DecisionModels.DECISION) ? WeightsPage.ADDRESS : WeightsPage.ADDRESS + "/" + key;
    }
}
