package interlocal.catalog;

import interlocal.markup.Heading;
import java.util.List;
import java.util.stream.Collectors;

/** Serialises an outline: one line for each heading, its parts separated by tabs. */
final class OutlineText {

    private OutlineText() {}

    static String write(List<Heading> outline) {
        return outline.stream()
                .map(heading -> heading.level() + "\t" + heading.id() + "\t"
                        + heading.text().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<Heading> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", 3))
                .map(parts -> new Heading(Integer.parseInt(parts[0]), parts[1], parts[2]))
                .toList();
    }
}
