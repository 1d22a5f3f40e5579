package interlocal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a Markdown table. */
final class Table {

    private final List<String> lines = new ArrayList<>(
            List.of("| work | records | ours | peer | ratio | reach | reached |", "|---|---:|---:|---:|---:|---|---|"));

    /** Adds a figure beside another's. */
    void beside(String work, int records, String ours, String peer, double ratio, String reach, boolean reached) {
        add(work, records, ours, peer, format("%.2f", ratio), reach, reached ? "yes" : "**no**");
    }

    /** Adds a figure of our own. */
    void alone(String work, int records, String ours, String reach, boolean reached) {
        add(work, records, ours, "", "", reach, reached ? "yes" : "**no**");
    }

    /** Adds two times, in milliseconds, with nothing to reach. */
    void compared(String work, int records, double ours, double peers) {
        add(work, records, millis(ours), millis(peers), format("%.2f", peers / ours), "", "");
    }

    /** Adds a figure that has nothing to reach. */
    void known(String work, int records, String ours, String peer) {
        add(work, records, ours, peer, "", "", "");
    }

    private void add(String work, int records, String... cells) {
        lines.add("| " + work + " | " + format("%,d", records) + " | " + String.join(" | ", cells) + " |");
    }

    static String millis(double millis) {
        return format(millis < 10 ? "%.2f ms" : "%.0f ms", millis);
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
