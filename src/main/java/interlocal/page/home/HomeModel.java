package interlocal.page.home;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import interlocal.search.Card;
import java.util.List;

/**
 * The home page.
 *
 * @param columns the top service types, as links
 * @param rows the partnership models with the most cases, the last of them all others together
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

    /** A service type with its cases. */
    public record ServiceBar(String label, String address, long cases, long strong) {

        /** A part of the longest bar, in whole percents. */
        public long share(long part, long longest) {
            return longest == 0 ? 0 : part * 100 / longest;
        }
    }

    /** A partnership model with its cells, one a column. */
    public record Row(Link model, List<Cell> cells, long total) {}

    /** How many cases a cell has, how many of them strongly evidenced, and where they are listed. */
    public record Cell(long cases, long strong, String address, String label) {

        /** The step of the tint, 0 to 3. */
        public int heat() {
            return strong == 0 ? 0 : strong == 1 ? 1 : strong < 4 ? 2 : 3;
        }
    }

    /** Something to do here. */
    public record TaskLink(String title, String text, String address) {}
}
