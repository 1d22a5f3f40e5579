package interlocal.page.term;

import interlocal.page.part.Link;
import interlocal.page.part.TemplateModel;
import interlocal.page.record.RecordModel;
import interlocal.search.Card;
import interlocal.vocabulary.Scheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term as its template shows it.
 *
 * @param crumbs the vocabulary and the broader terms, the topmost first
 * @param note what belongs here, in one sentence
 * @param text what was written about it; absent if nothing was
 * @param total how many records there are, of all types
 * @param all the address of their list
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

    /** A narrower term, how many records it has, and those below it. */
    public record Narrower(Link link, @Nullable String note, long total, List<Narrower> narrower) {}

    /**
     * The records of one type.
     *
     * @param cards those to begin with
     * @param total how many there are
     * @param all the address of their list
     */
    public record Group(String type, List<Card> cards, long total, String all) {}
}
