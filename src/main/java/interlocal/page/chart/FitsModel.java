package interlocal.page.chart;

import interlocal.decision.Fit;
import interlocal.page.part.TemplateModel;
import java.util.List;

/**
 * How well each type fits, as bars to both sides of a middle.
 *
 * @param id of the chart, unlike all others of its page: letters, digits and hyphens
 */
public record FitsModel(String id, List<Fit> fits, ChartModel.Bars drawn) implements TemplateModel {

    /** Draws it. */
    public static FitsModel of(String id, List<Fit> fits) {
        return new FitsModel(id, fits, Drawing.bars(fits));
    }
}
