package interlocal.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A content folder of made-up records. */
record SharedContent(Path folder, Random random) {

    private static final String[] SERVICES = {"safety/fire", "safety/police", "works/roads", "works/water"};
    private static final String[] WORDS = {"harbour", "bridge", "valley", "council", "engine", "ledger", "school"};
    private static final int LENGTH = 200;

    /** Makes one with as many records, {@code made-up-0} the first, and an attachment. */
    static SharedContent in(Path folder, int records) throws IOException {
        var content = new SharedContent(folder, new Random(1));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.createDirectories(folder.resolve("case-studies"));
        Files.writeString(folder.resolve("case-studies/plan.pdf"), "not really a plan");
        Files.writeString(folder.resolve("vocabulary/service-types.yaml"), """
                - term: safety
                  label: Safety
                  children:
                    - {term: safety/fire, label: Fire}
                    - {term: safety/police, label: Police}
                - term: works
                  label: Works
                  children:
                    - {term: works/roads, label: Roads}
                    - {term: works/water, label: Water}
                """);
        Files.createDirectories(folder.resolve("discussion"));
        Files.writeString(folder.resolve("discussion/model.yaml"), """
                title: Shall we share it?
                version: "1"
                summary: A made-up model.
                statement: It exists to be answered in a test.
                sides:
                  - {side: service, label: The service}
                factors:
                  - factor: costs
                    side: service
                    label: Costs
                    question: Does it cost less together?
                    grades: [Hardly, Somewhat, Clearly]
                    collaborating: {weight: 1, source: 1, because: It is made up.}
                sources:
                  - {title: Nobody wrote it}
                """);
        for (var number = 0; number < records; number++) {
            content.write("made-up-" + number, "case", SERVICES[content.random.nextInt(SERVICES.length)]);
        }
        return content;
    }

    /** Writes a record, or writes it anew. */
    void write(String slug, String word, String service) throws IOException {
        Files.writeString(folder.resolve("case-studies", slug + ".md"), """
                ---
                title: Made-up %s %s
                summary: Not a real case; it exists to be imported.
                service-types: [%s]
                ---
                ## Why

                %s
                """.formatted(word, slug, service, words()));
    }

    void remove(String slug) throws IOException {
        Files.delete(folder.resolve("case-studies", slug + ".md"));
    }

    private String words() {
        return random.ints(LENGTH, 0, WORDS.length)
                .mapToObj(word -> WORDS[word])
                .reduce("", (text, word) -> text + " " + word);
    }
}
