package interlocal.search;

import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param total how many records match, on all pages
 * @param hits those of the page asked for, without the withdrawn
 * @param facets the counts of every facet that has any, in the order of {@link Facet}
 * @param partial a bound of time or work was met: the answer may lack something
 * @param state of the library that was asked, by which {@linkplain SearchRequest#following its next page} can be asked
 * @param withdrawn how many records of this page were withdrawn since that state
 */
public record SearchResult(
        long total, List<Hit> hits, Map<Facet, List<Count>> facets, boolean partial, long state, int withdrawn) {

    /** The same, perhaps without something. */
    public SearchResult asPartial() {
        return new SearchResult(total, hits, facets, true, state, withdrawn);
    }

    /** The records of its page. */
    public List<String> slugs() {
        return hits.stream().map(hit -> hit.card().slug()).toList();
    }

    /** The same without the records that are not among these: they were withdrawn since. */
    public SearchResult only(Set<String> present) {
        var shown =
                hits.stream().filter(hit -> present.contains(hit.card().slug())).toList();
        return new SearchResult(total, shown, facets, partial, state, hits.size() - shown.size());
    }

    /**
     * A term and how many records it has.
     *
     * @param count the total if this term alone were chosen in its facet, all else unchanged (drill-sideways)
     * @param together the total if this term were chosen {@linkplain SearchRequest#also besides} those already chosen
     *     in its facet; equals {@code count} where none is
     * @param selected whether it is chosen
     * @param children the narrower terms that have any records, the largest first
     */
    public record Count(Term term, long count, long together, boolean selected, List<Count> children) {

        /** The same over narrower terms. */
        public Count over(List<Count> narrower) {
            return new Count(term, count, together, selected, narrower);
        }
    }
}
