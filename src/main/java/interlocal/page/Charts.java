package interlocal.page;

import interlocal.decision.Fit;
import interlocal.decision.Spread;
import interlocal.decision.Trend;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Charts as HTML: a drawing that scripts, colours and a pointer are not needed for, and the table behind it. Each chart of
 * a page needs an id of its own, of letters, digits and hyphens.
 */
@Service
public class Charts {

    private final Templates templates;
    private final Words words;

    Charts(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /** How well each type fits, as bars to both sides of a middle. */
    public String fits(String id, List<Fit> fits) {
        return templates.render("chart/fits", Map.of("id", id, "fits", fits, "drawn", Drawing.bars(fits)));
    }

    /** How a group answered one factor, a dot for each person. */
    public String spread(String id, Spread spread) {
        return templates.render("chart/spread", Map.of("id", id, "spread", spread, "drawn", Drawing.dots(spread)));
    }

    /** How a factor was graded over time. */
    public String course(String id, Trend course) {
        return templates.render(
                "chart/course", Map.of("id", id, "course", course, "drawn", Drawing.line(course, words)));
    }
}
