package interlocal.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, as a Markdown table. */
final class Table {

    private final List<String> lines = new ArrayList<>(
            List.of("| work | records | ours | peer | ratio | reach | reached |", "|---|---:|---:|---:|---:|---|---|"));

    /** Adds a figure beside another's. */
    void beside(String work, int records, String ours, String peer, double ratio, String reach, boolean reached) {
        add(work, records, ours, peer, "%.2f".formatted(ratio), reach, reached ? "yes" : "**no**");
    }

    /** Adds a figure of our own. */
    void alone(String work, int records, String ours, String reach, boolean reached) {
        add(work, records, ours, "", "", reach, reached ? "yes" : "**no**");
    }

    /** Adds two times, in milliseconds, with nothing to reach. */
    void compared(String work, int records, double ours, double peers) {
        add(work, records, millis(ours), millis(peers), "%.2f".formatted(peers / ours), "", "");
    }

    /** Adds a figure that has nothing to reach. */
    void known(String work, int records, String ours, String peer) {
        add(work, records, ours, peer, "", "", "");
    }

    private void add(String work, int records, String... cells) {
        var line = "| " + work + " | " + "%,d".formatted(records) + " | " + String.join(" | ", cells) + " |";
        System.out.println(line);
        lines.add(line);
    }

    static String millis(double millis) {
        return millis < 10 ? "%.2f ms".formatted(millis) : "%.0f ms".formatted(millis);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
