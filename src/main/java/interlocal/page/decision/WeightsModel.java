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
 * @param decides whether it is the one that people answer alone
 * @param others the other models
 * @param records those that it names
 */
public record WeightsModel(
        DecisionModel model, String address, boolean decides, List<Other> others, Map<Slug, Link> records)
        implements TemplateModel {

    /** Another model. */
    public record Other(String title, String text, String address) {}

    /** Where a model is shown. */
    public static String at(Slug key) {
        return key.equals(DecisionModels.DECISION) ? WeightsPage.ADDRESS : WeightsPage.ADDRESS + "/" + key;
    }
}
