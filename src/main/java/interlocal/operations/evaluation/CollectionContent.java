package interlocal.operations.evaluation;

import interlocal.content.RecordType;
import interlocal.content.frontmatter.FrontMatter;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.operations.evaluation.JudgedCollection.JudgedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The documents of a judged collection as a content folder: research summaries with slugs numbered from 0. */
record CollectionContent(Path folder) {

    private static final RecordType TYPE = RecordType.RESEARCH;
    private static final String SLUG = "document-";
    private static final int LONGEST_TITLE = RecordSchema.of(TYPE).longest("title");
    private static final int LONGEST_SUMMARY = RecordSchema.of(TYPE).longest("summary");
    private static final int OPENING = 80;

    /** A body of this many characters fits into a file, whatever characters it has. */
    private static final int LONGEST_BODY = 250_000;

    /** Characters that a content file must not contain, or contains only as layout. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}\\x{FEFF}]+");

    /** What makes an address a link; with a space after it, it is none. */
    private static final Pattern ADDRESS = Pattern.compile("(?i):(?=/)|@|www(?=\\.)");

    private static final Pattern MARKUP = Pattern.compile("\\p{Punct}");

    /** Writes one file for each document. Any document becomes a valid file. */
    void write(List<JudgedText> documents) throws IOException {
        var records = Files.createDirectories(folder.resolve(TYPE.folder()));
        for (var number = 0; number < documents.size(); number++) {
            Files.writeString(records.resolve(SLUG + number + ".md"), markdown(documents.get(number), SLUG + number));
        }
    }

    /** The number of the document with a slug, counted from 0. */
    static int number(String slug) {
        return Integer.parseInt(slug.substring(SLUG.length()));
    }

    /**
     * A document without a title gets its opening words as title. A title that is too long is repeated in full in the
     * body.
     */
    private static String markdown(JudgedText document, String slug) {
        var text = plain(document.text());
        var named = plain(document.title());
        var title = cut(named.isEmpty() ? cut(text, OPENING) : named, LONGEST_TITLE);
        var summary = cut(text.isEmpty() ? named : text, LONGEST_SUMMARY);
        var body = named.length() > LONGEST_TITLE ? named + " " + text : text;
        return FrontMatter.empty(TYPE)
                .with("title", title.isEmpty() ? slug : title)
                .with("summary", summary.isEmpty() ? slug : summary)
                .withBody(literal(cut(body, LONGEST_BODY)) + "\n")
                .text();
    }

    private static String plain(String text) {
        return SPACE.matcher(ADDRESS.matcher(text).replaceAll("$0 "))
                .replaceAll(" ")
                .strip();
    }

    /** Shortens a text that is too long, between words if possible. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = text.lastIndexOf(' ', longest);
        return text.substring(0, end > 0 ? end : longest);
    }

    private static String literal(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
