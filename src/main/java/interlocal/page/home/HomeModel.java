package interlocal.page.home;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import interlocal.search.Card;
import java.util.List;

/**
 * The home page.
 *
 * @param columns the top-level service types, as links
 * @param rows the partnership models with the most cases; the last row may combine all others
 */
public record HomeModel(
        long cases,
        long lessons,
        long research,
        long countries,
        List<Link> columns,
        List<Row> rows,
        List<Cell> totals,
        List<ServiceBar> bars,
        long longest,
        List<Link> tries,
        List<Card> newest,
        List<TaskLink> doors)
        implements TemplateModel {

    /** A service type with the number of its cases. */
    public record ServiceBar(String label, String address, long cases) {

        /** Its length as a percentage of the longest bar, rounded down; 0 if that is empty. */
        public long share(long longest) {
            return longest == 0 ? 0 : cases * 100 / longest;
        }
    }

    /** A partnership model with one cell for each column. */
    public record Row(Link model, List<Cell> cells, long total) {}

    /** How many cases a cell has, and the address of their list. */
    public record Cell(long cases, String address, String label) {

        /** The step of the tint, 0 to 3: it tells roughly what the number tells exactly. */
        public int heat() {
            return cases < 2 ? 0 : cases < 4 ? 1 : cases < 8 ? 2 : 3;
        }
    }

    /** A link to something that readers can do in the portal. */
    public record TaskLink(String title, String text, String address) {}
}
