package interlocal.page.chart;

import interlocal.decision.Spread;
import interlocal.page.part.TemplateModel;

/**
 * How a group answered one factor, as a dot for each person.
 *
 * @param id of the chart, unique on its page: letters, digits and hyphens
 */
public record SpreadModel(String id, Spread spread, ChartModel.Dots drawn) implements TemplateModel {

    /** Draws the chart. */
    public static SpreadModel of(String id, Spread spread) {
        return new SpreadModel(id, spread, Drawing.dots(spread));
    }
}
