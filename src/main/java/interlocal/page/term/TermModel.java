package interlocal.page.term;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import interlocal.page.record.RecordModel;
import interlocal.search.Card;
import interlocal.vocabulary.Scheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a term.
 *
 * @param crumbs links to the vocabulary and the broader terms, the topmost first
 * @param note what belongs here, in one sentence
 * @param text the text on the term; absent if there is none
 * @param total how many records there are, of all types
 * @param all the address of the list of these records
 */
public record TermModel(
        Scheme scheme,
        String label,
        List<Link> crumbs,
        @Nullable String note,
        List<String> synonyms,
        @Nullable RecordModel text,
        List<Narrower> narrower,
        List<Group> groups,
        long total,
        String all)
        implements TemplateModel {

    /** A narrower term, the number of its records, and the terms below it. */
    public record Narrower(Link link, @Nullable String note, long total, List<Narrower> narrower) {}

    /**
     * The records of one type.
     *
     * @param cards the records to show first
     * @param total how many records there are
     * @param all the address of the list of these records
     */
    public record Group(String type, List<Card> cards, long total, String all) {}
}
