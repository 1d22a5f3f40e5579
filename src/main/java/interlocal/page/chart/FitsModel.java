package interlocal.page.chart;

import interlocal.decision.Fit;
import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * How well each type fits, as bars to both sides of the middle.
 *
 * @param id of the chart, unique on its page: letters, digits and hyphens
 */
public record FitsModel(String id, List<Fit> fits, ChartModel.Bars drawn) implements TemplateModel {

    /** Draws the chart. */
    public static FitsModel of(String id, List<Fit> fits) {
        return new FitsModel(id, fits, Drawing.bars(fits));
    }
}
