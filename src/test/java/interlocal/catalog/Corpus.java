package interlocal.catalog;

import interlocal.content.Sha256;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A generated content folder; equal seeds give equal folders. */
final class Corpus {

    private static final List<String> FOLDERS = List.of(
            "case-studies",
            "lessons",
            "research",
            "trainings",
            "presentations",
            "pages",
            "providers/councils",
            "providers/universities/north");

    private final Path root;
    private final Random random;
    private final TreeMap<String, String> accepted = new TreeMap<>();
    private final TreeSet<String> rejected = new TreeSet<>();

    Corpus(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
    }

    /** The files that an import must accept, with their SHA-256. */
    Map<String, String> accepted() {
        return accepted;
    }

    /** The files that an import must reject. */
    Set<String> rejected() {
        return rejected;
    }

    /** Ordinary records of all types, with aliases, references and attachments. */
    Corpus records(int count) throws IOException {
        for (var i = 0; i < count; i++) {
            var slug = "record-" + i;
            var folder = FOLDERS.get(random.nextInt(FOLDERS.size()));
            var keys = "related: [record-" + random.nextInt(count) + "]\n"
                    + (random.nextInt(4) == 0 ? "aliases: [former-" + i + ", older-" + i + "]\n" : "")
                    + (random.nextInt(4) == 0 ? "published: 20" + (10 + random.nextInt(16)) + "-01-31\n" : "");
            if (random.nextInt(5) == 0) {
                attachment(folder + "/" + slug + ".bin", random.nextInt(3_000));
                keys += "attachments: [{file: " + slug + ".bin}]\n";
            }
            accept(folder + "/" + slug + ".md", text(slug, keys, 1 + random.nextInt(60)));
        }
        return this;
    }

    /** Awkward file names, of records with a slug of their own and of attachments. */
    Corpus names() throws IOException {
        var cafe = "caf\u00e9";
        var names = List.of(
                "a b",
                " leading and trailing ",
                "quote'\"quotes",
                cafe,
                "\uD83D\uDE00 \u4E2D\u6587 \u0639\u0631\u0628\u064A",
                "-rf",
                "--",
                "100%",
                "%2e%2e%2f",
                "a?b#c&d=e+f",
                "$(touch x);`y`|z>w<v*",
                "CASE",
                "Case",
                "case",
                "con",
                "a:b",
                "~",
                "dots..",
                "x".repeat(240),
                "deep/" + "d/".repeat(60) + "e");
        for (var i = 0; i < names.size(); i++) {
            accept("lessons/odd/" + names.get(i) + ".md", text("odd-" + i, "slug: odd-" + i + "\n", 2));
            attachment("presentations/odd/" + names.get(i) + ".pdf", 1 + random.nextInt(2_000));
        }
        reject("lessons/odd/no slug of its own.md", text("x", "", 1).getBytes(StandardCharsets.UTF_8));
        attachment("presentations/empty.pdf", 0);
        attachment("no-folder", 10);
        attachment("notes/" + cafe + "/readme.txt", 10);
        return this;
    }

    /** Encodings, some of them unsupported. */
    Corpus encodings() throws IOException {
        var text = text("encoded", "x-key: \u00e9\n", 3);
        accept("lessons/bom.md", "\uFEFF" + text);
        accept("lessons/crlf.md", text.replace("\n", "\r\n"));
        accept("lessons/bom-crlf.md", "\uFEFF" + text.replace("\n", "\r\n"));
        accept("lessons/mixed.md", text + "a\r\nb\rc\nd\u2028e\u0085f");
        accept("lessons/no-newline.md", text.stripTrailing());
        accept("lessons/nul-in-the-body.md", text + "a\0b\u0001\uFFFF");
        for (var charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "ISO-8859-1", "windows-1252")) {
            reject(
                    "lessons/" + charset.toLowerCase(java.util.Locale.ROOT) + ".md",
                    text.getBytes(Charset.forName(charset)));
        }
        reject("lessons/nul-in-the-header.md", text.replace("\u00e9", "\0").getBytes(StandardCharsets.UTF_8));
        reject("lessons/only-nul.md", new byte[100]);
        reject("lessons/random.md", random(5_000));
        reject("lessons/empty.md", new byte[0]);
        var whole = text.getBytes(StandardCharsets.UTF_8);
        whole[whole.length - 1] = (byte) 0xC3;
        reject("lessons/half-a-character.md", whole);
        return this;
    }

    private static String text(String title, String keys, int paragraphs) {
        return "---\ntitle: \"Title of " + title + "\"\nsummary: What " + title + " is about.\n" + keys + "---\n"
                + ("\n## Part\n\nThey *share* a [link](https://example.org) and \u20ac 5 of " + title + ".\n")
                        .repeat(paragraphs);
    }

    private void attachment(String path, int size) throws IOException {
        write(path, random(size));
        accepted.put(path, Sha256.of(Files.readAllBytes(root.resolve(path))));
    }

    private byte[] random(int size) {
        var bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private void accept(String path, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        write(path, bytes);
        accepted.put(path, Sha256.of(bytes));
    }

    private void reject(String path, byte[] bytes) throws IOException {
        write(path, bytes);
        rejected.add(path);
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
