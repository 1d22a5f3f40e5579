package interlocal.content;

import static java.util.stream.Collectors.joining;

import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file's path in the content folder, with forward slashes. It never leads out of the folder. Letters with accents are
 * composed, however a file system, an archive or an author writes them: two names that look alike are the same.
 *
 * @param text such as {@code case-studies/trust.md}
 */
public record TreePath(String text) implements Comparable<TreePath> {

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern MARKDOWN = Pattern.compile("\\.(md|markdown)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST = Pattern.compile("providers/[^/]+\\.(?i:csv)");
    private static final Pattern DESCRIPTION = Pattern.compile(Arrays.stream(Scheme.values())
            .map(Scheme::key)
            .collect(joining("|", RecordType.PAGE.folder() + "/((", ")/[a-z0-9/-]+)\\.(?i:md|markdown)")));
    private static final Pattern ROW = Pattern.compile("(" + LIST + ")#[a-z0-9-]+");

    public TreePath {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The topmost folder; the file name itself if the file is in no folder. */
    public String folder() {
        var slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    public String fileName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Whether its name ends in {@code .md} or {@code .markdown}, in small letters or capitals. */
    public boolean isMarkdown() {
        return MARKDOWN.matcher(text).find();
    }

    /** Whether it is a CSV file whose rows are providers. */
    public boolean isList() {
        return LIST.matcher(text).matches();
    }

    /** Whether it is a decision model. */
    public boolean isDecisionModel() {
        return folder().equals("discussion") && text.endsWith(".yaml");
    }

    /** The path of a row in this list. */
    public TreePath row(Slug name) {
        return new TreePath(text + "#" + name);
    }

    /** The list that this row belongs to; empty if this is no row. */
    public Optional<TreePath> list() {
        var row = ROW.matcher(text);
        return row.matches() ? Optional.of(new TreePath(row.group(1))) : Optional.empty();
    }

    /** The type of the record at this path; empty if it is no record's path. */
    public Optional<RecordType> recordType() {
        return (isMarkdown() && text.indexOf('/') > 0) || list().isPresent()
                ? RecordType.ofFolder(folder())
                : Optional.empty();
    }

    /** The slug of the record at this path, unless its header sets another. */
    public String recordName() {
        var name = fileName();
        return isMarkdown() ? MARKDOWN.matcher(name).replaceFirst("") : name.replaceFirst("^.*#", "");
    }

    /** Resolves a path relative to this file; empty if it leads out of the content folder. */
    public Optional<TreePath> resolve(String relative) {
        var segments = new ArrayDeque<>(Arrays.asList(text.split("/", -1)));
        segments.removeLast();
        for (var segment : relative.split("/", -1)) {
            switch (segment) {
                case "", "." -> {
                    // the same folder
                }
                case ".." -> {
                    if (segments.pollLast() == null) {
                        return Optional.empty();
                    }
                }
                default -> segments.addLast(segment);
            }
        }
        return segments.isEmpty() ? Optional.empty() : Optional.of(new TreePath(String.join("/", segments)));
    }

    /**
     * Resolves the destination of a link, which may be percent-encoded and have a query and a fragment; empty if it
     * leads out of the content folder.
     */
    public Optional<TreePath> resolveLink(String destination) {
        var file = destination.replaceFirst("(?s)[?#].*$", "").replace("+", "%2B");
        return resolve(URLDecoder.decode(STRAY_PERCENT.matcher(file).replaceAll("%25"), StandardCharsets.UTF_8));
    }

    /** The path of the file that describes a term of a vocabulary. */
    public static TreePath describing(Scheme scheme, Term term) {
        return new TreePath(RecordType.PAGE.folder() + "/" + scheme.key() + "/" + term + ".md");
    }

    /** The scheme and term that this file describes, such as {@code practices/trust}; empty if it describes none. */
    public Optional<String> described() {
        var match = DESCRIPTION.matcher(text);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The address at which readers get it: the page of a record or a term, or the file itself. */
    public String address() {
        if (described().isPresent()) {
            return "/" + described().get();
        }
        if (recordType().isPresent()) {
            return "/" + folder() + "/" + encoded(recordName());
        }
        return "/files/" + encoded(text).replace("%2F", "/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public int compareTo(TreePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
