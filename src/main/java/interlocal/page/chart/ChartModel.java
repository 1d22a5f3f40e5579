package interlocal.page.chart;

import java.util.List;

/** Charts with all their places worked out, in units of the drawing: 360 wide. */
public sealed interface ChartModel {

    int WIDTH = 360;

    /** Bars to both sides of a middle, one below the other. */
    record Bars(List<Bar> bars, int height) implements ChartModel {}

    /**
     * A bar.
     *
     * @param top of its row
     * @param value with its sign
     * @param length 0 draws nothing
     * @param against whether it lies to the left of the middle
     */
    record Bar(String label, String value, int top, int left, int length, boolean against) {}

    /** One dot a person in the bin of a grade. */
    record Dots(List<Bin> bins, List<Key> keys, int height) implements ChartModel {}

    /**
     * The people who gave a grade.
     *
     * @param top whether no other grade was given more often
     */
    record Bin(int grade, int left, int people, boolean top, List<Dot> dots) {}

    /** A person, as the partner that it speaks for. */
    record Dot(Key key, int x, int y) {}

    /**
     * What stands for a partner: a letter on a shape, 0 to 3.
     *
     * @param letter A to Z, then numbers
     */
    record Key(String letter, int shape, String partner, int people) {}

    /**
     * A line through grades over time.
     *
     * @param lines the points that follow each other without a gap, as {@code x,y x,y}
     */
    record Line(List<Mark> marks, List<String> lines, int height) implements ChartModel {}

    /** A grade at a time. */
    record Mark(int x, int y, String grade, String day, boolean last) {}
}
