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

/** The documents of a collection as a content folder: research summaries whose slugs number them from 0. */
record CollectionContent(Path folder) {

    private static final RecordType TYPE = RecordType.RESEARCH;
    private static final String SLUG = "document-";
    private static final int LONGEST_TITLE = RecordSchema.of(TYPE).longest("title");
    private static final int LONGEST_SUMMARY = RecordSchema.of(TYPE).longest("summary");
    private static final int OPENING = 80;

    /** However it is written, a body of so many characters fits into a file. */
    private static final int LONGEST_BODY = 250_000;

    /** What a content file may not hold, or holds as layout. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\p{Cn}\\x{FEFF}]+");

    private static final Pattern MARKUP = Pattern.compile("\\p{Punct}");

    /** Writes one file a document; whatever it says, it is a good one. */
    void write(List<JudgedText> documents) throws IOException {
        var records = Files.createDirectories(folder.resolve(TYPE.folder()));
        for (var number = 0; number < documents.size(); number++) {
            Files.writeString(records.resolve(SLUG + number + ".md"), markdown(documents.get(number), SLUG + number));
        }
    }

    /** Which document a slug is. */
    static int number(String slug) {
        return Integer.parseInt(slug.substring(SLUG.length()));
    }

    /** A document without a title is known by its opening words; a title too long for one goes on in the body. */
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
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Between words, if it is too long. */
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
