package interlocal.page.chart;

import interlocal.decision.Fit;
import interlocal.decision.Fraction;
import interlocal.decision.Spread;
import interlocal.decision.Trend;
import interlocal.messages.Messages;
import interlocal.page.chart.ChartModel.Bar;
import interlocal.page.chart.ChartModel.Bars;
import interlocal.page.chart.ChartModel.Bin;
import interlocal.page.chart.ChartModel.Dot;
import interlocal.page.chart.ChartModel.Dots;
import interlocal.page.chart.ChartModel.Key;
import interlocal.page.chart.ChartModel.Line;
import interlocal.page.chart.ChartModel.Mark;
import interlocal.page.part.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Computes the positions of all parts of a chart. */
final class Drawing {

    private static final int ROW = 44;
    private static final int MIDDLE = ChartModel.WIDTH / 2;
    private static final int LONGEST = 46;
    private static final int BIN = ChartModel.WIDTH / 3;
    private static final int DOT = 24;
    private static final int IN_A_ROW = 4;
    private static final int INDENT = (BIN - IN_A_ROW * DOT) / 2;
    private static final int PADDING = 6;
    private static final int SHAPES = 4;
    private static final int GRID = 48;
    private static final int EDGE = 28;

    private Drawing() {}

    static Bars bars(List<Fit> fits) {
        var bars = new ArrayList<Bar>();
        for (var fit : fits) {
            var percent = fit.value().percent();
            var length = Math.abs(percent) * MIDDLE / 100;
            bars.add(new Bar(
                    shortened(fit.type().label()),
                    Figures.signed(percent),
                    bars.size() * ROW,
                    percent < 0 ? MIDDLE - length : MIDDLE,
                    length,
                    percent < 0));
        }
        return new Bars(bars, bars.size() * ROW + 24);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST
                ? label
                : label.substring(0, LONGEST - 1).strip() + "…";
    }

    static Dots dots(Spread spread) {
        var keys = new ArrayList<Key>();
        for (var share : spread.shares()) {
            keys.add(new Key(letter(keys.size()), keys.size() % SHAPES, share.partner(), share.people()));
        }
        var most = IntStream.rangeClosed(1, 3).map(spread::count).max().orElse(0);
        var bins = IntStream.rangeClosed(1, 3)
                .mapToObj(grade -> bin(grade, spread, keys, most))
                .toList();
        var rows = Math.max(1, Math.ceilDiv(most, IN_A_ROW));
        return new Dots(bins, keys, rows * DOT + 2 * PADDING);
    }

    private static Bin bin(int grade, Spread spread, List<Key> keys, int most) {
        var left = (grade - 1) * BIN;
        var dots = new ArrayList<Dot>();
        for (var partner = 0; partner < keys.size(); partner++) {
            for (var count = spread.shares().get(partner).counts().get(grade - 1); count > 0; count--) {
                dots.add(new Dot(
                        keys.get(partner),
                        left + INDENT + DOT / 2 + (dots.size() % IN_A_ROW) * DOT,
                        DOT / 2 + PADDING + (dots.size() / IN_A_ROW) * DOT));
            }
        }
        var people = spread.count(grade);
        var tied = IntStream.rangeClosed(1, 3)
                        .map(spread::count)
                        .filter(count -> count == most)
                        .count()
                > 1;
        return new Bin(grade, left, people, people == most && people > 0 && !tied, dots);
    }

    private static String letter(int position) {
        return position < 26 ? String.valueOf((char) ('A' + position)) : Integer.toString(position + 1);
    }

    static Line line(Trend trend, Messages messages) {
        var marks = new ArrayList<Mark>();
        var lines = new ArrayList<String>();
        var run = new ArrayList<String>();
        var points = trend.points();
        var last = trend.answered().isEmpty()
                ? -1
                : points.lastIndexOf(trend.answered().getLast());
        for (var i = 0; i < points.size(); i++) {
            var point = points.get(i);
            var grade = point.grade().orElse(null);
            if (grade == null) {
                lines.add(String.join(" ", run));
                run.clear();
                continue;
            }
            var x = points.size() == 1 ? MIDDLE : EDGE + i * (ChartModel.WIDTH - 2 * EDGE) / (points.size() - 1);
            var y = y(grade);
            run.add(x + "," + y);
            marks.add(new Mark(x, y, Figures.mark(grade, messages), messages.day(point.on()), i == last));
        }
        lines.add(String.join(" ", run));
        return new Line(marks, lines.stream().filter(line -> line.contains(" ")).toList(), 2 * GRID + 40);
    }

    /** The height of a grade in the drawing; 3 is at the top. */
    private static int y(Fraction grade) {
        return 16
                + 2 * GRID
                - grade.minus(Fraction.of(1)).times(Fraction.of(GRID, 100)).percent();
    }
}
