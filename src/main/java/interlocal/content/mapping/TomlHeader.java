package interlocal.content.mapping;

import java.util.regex.Pattern;

/** Writes a header in TOML, between lines of {@code +++}, as YAML with the same lines; lists of tables are left out. */
final class TomlHeader {

    private static final String FENCE = "+++";
    private static final Pattern TABLE = Pattern.compile("\\[([A-Za-z0-9_-]+)]\\s*(?:#.*)?");
    private static final Pattern PAIR = Pattern.compile("\\s*(\"[^\"]*\"|'[^']*'|[A-Za-z0-9_-]+)\\s*=\\s*(.*)");

    private final StringBuilder yaml = new StringBuilder();
    private String indent = "";
    private boolean skipping;
    private boolean within;

    private TomlHeader() {}

    /** The text with its header in YAML; as it was if its header is not in TOML. */
    static String asYaml(String text) {
        var lines = text.split("\n", -1);
        if (!lines[0].strip().equals(FENCE)) {
            return text;
        }
        var header = new TomlHeader();
        header.yaml.append("---\n");
        var at = 1;
        while (at < lines.length && !lines[at].strip().equals(FENCE)) {
            header.line(lines[at].stripTrailing());
            at++;
        }
        if (at == lines.length) {
            return text;
        }
        header.yaml.append("---");
        for (at++; at < lines.length; at++) {
            header.yaml.append('\n').append(lines[at]);
        }
        return header.yaml.toString();
    }

    private void line(String line) {
        var table = TABLE.matcher(line.strip());
        var pair = PAIR.matcher(line);
        if (within) {
            yaml.append(skipping ? "" : indent + "  " + line.strip());
            within = !closes(line);
        } else if (table.matches()) {
            skipping = false;
            indent = "  ";
            yaml.append(table.group(1)).append(':');
        } else if (line.strip().startsWith("[")) {
            skipping = true;
        } else if (!skipping && pair.matches()) {
            yaml.append(indent).append(pair.group(1)).append(": ").append(pair.group(2));
            within = pair.group(2).startsWith("[") && !closes(pair.group(2));
        }
        yaml.append('\n');
    }

    private static boolean closes(String line) {
        return line.replaceFirst("\\s#.*$", "").endsWith("]");
    }
}
