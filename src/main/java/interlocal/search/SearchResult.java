package interlocal.search;

import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total how many records match on all pages together
 * @param coverage how far they have the words of the text
 * @param hits the hits of the requested page, without withdrawn records
 * @param facets the counts of each facet that has any, in the order of {@link Facet}
 * @param partial whether a limit of time or work was reached, so that something may be missing
 * @param state the state of the index that answered; {@linkplain SearchRequest#following further pages} ask for it
 * @param withdrawn how many records of this page have been withdrawn since then
 */
public record SearchResult(
        long total,
        Coverage coverage,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        boolean partial,
        long state,
        int withdrawn) {

    /** A result in which every record has all that the text asks for. */
    public SearchResult(
            long total, List<Hit> hits, Map<Facet, List<Count>> facets, boolean partial, long state, int withdrawn) {
        this(total, new Coverage(total, List.of(), false), hits, facets, partial, state, withdrawn);
    }

    /** The same result, marked as partial. */
    public SearchResult asPartial() {
        return new SearchResult(total, coverage, hits, facets, true, state, withdrawn);
    }

    /** The slugs of its hits. */
    public List<String> slugs() {
        return hits.stream().map(hit -> hit.card().slug()).toList();
    }

    /** The same result with only these records; the others have been withdrawn since. */
    public SearchResult only(Set<String> present) {
        var shown =
                hits.stream().filter(hit -> present.contains(hit.card().slug())).toList();
        return new SearchResult(total, coverage, shown, facets, partial, state, hits.size() - shown.size());
    }

    /**
     * A term and its counts.
     *
     * @param count the total if this term alone were chosen in its facet, all else unchanged (drill-sideways)
     * @param together the total if this term were chosen {@linkplain SearchRequest#also in addition to} those already
     *     chosen in its facet; equals {@code count} if none is
     * @param selected whether it is chosen
     * @param children the narrower terms that have any records, largest first
     */
    public record Count(Term term, long count, long together, boolean selected, List<Count> children) {

        /** The same count with these narrower terms below it. */
        public Count over(List<Count> narrower) {
            return new Count(term, count, together, selected, narrower);
        }
    }
}
