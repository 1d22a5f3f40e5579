package interlocal.page.chart;

import interlocal.decision.Trend;
import interlocal.messages.Messages;
import interlocal.page.part.TemplateModel;

/**
 * How a factor was graded over time.
 *
 * @param id of the chart, unique on its page: letters, digits and hyphens
 */
public record TrendModel(String id, Trend trend, ChartModel.Line drawn) implements TemplateModel {

    /** Draws the chart. */
    public static TrendModel of(String id, Trend trend, Messages messages) {
        return new TrendModel(id, trend, Drawing.line(trend, messages));
    }
}
