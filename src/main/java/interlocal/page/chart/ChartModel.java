package interlocal.page.chart;

import java.util.List;

/** Charts with the positions of all parts, in units of a drawing that is 360 wide. */
public sealed interface ChartModel {

    int WIDTH = 360;

    /** Bars to both sides of the middle, one below the other. */
    record Bars(List<Bar> bars, int height) implements ChartModel {}

    /**
     * A bar.
     *
     * @param top of its row
     * @param value with its sign
     * @param length 0 for no bar
     * @param against whether it extends to the left of the middle
     */
    record Bar(String label, String value, int top, int left, int length, boolean against) {}

    /** One dot for each person, in the bin of the grade given. */
    record Dots(List<Bin> bins, List<Key> keys, int height) implements ChartModel {}

    /**
     * The people who gave a grade.
     *
     * @param top whether this grade was given more often than any other
     */
    record Bin(int grade, int left, int people, boolean top, List<Dot> dots) {}

    /** A person, shown by the key of the partner they speak for. */
    record Dot(Key key, int x, int y) {}

    /**
     * The symbol of a partner: a letter on one of four shapes.
     *
     * @param letter A to Z, then numbers from 27
     */
    record Key(String letter, int shape, String partner, int people) {}

    /**
     * A line through grades over time.
     *
     * @param lines runs of points without a gap, each as {@code x,y x,y}
     */
    record Line(List<Mark> marks, List<String> lines, int height) implements ChartModel {}

    /** The grade on one day. */
    record Mark(int x, int y, String grade, String day, boolean last) {}
}
