package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.ParsedQuery.Clause;
import java.util.List;
import java.util.Optional;

/**
 * How a search text is understood: what an engine has to carry out.
 *
 * <ul>
 *   <li>Words too common to tell records apart are left out, unless there are no others.
 *   <li>Of one or two words each is required. Of {@linkplain VerboseQuery more} some will do; phrases in quotes and words
 *       in one field are required even then.
 *   <li>What is excluded, and terms of facets, keep records out and do not score.
 * </ul>
 *
 * @param wanted what scores, in the order of the text, as often as it is written
 * @param required what of it every record must have
 * @param verbose the rest of it, of which a record must have some
 * @param excluded what no record may have
 * @param terms of facets, which records must or must not have
 * @param cut whether the text was longer than is looked at
 */
public record QueryPlan(
        List<Clause> wanted,
        List<Clause> required,
        Optional<VerboseQuery> verbose,
        List<Clause> excluded,
        List<Chosen> terms,
        boolean cut) {

    /**
     * Understands a text.
     *
     * @param tokenizer asked about longer texts only, once
     */
    public static QueryPlan of(String text, Tokenizer tokenizer) {
        var parsed = ParsedQuery.parse(text);
        var telling = telling(parsed.wanted());
        var verbose = VerboseQuery.of(parsed, telling, tokenizer);
        var required = verbose.isEmpty()
                ? telling
                : telling.stream()
                        .filter(part -> !VerboseQuery.mayBeMissing(part))
                        .toList();
        return new QueryPlan(telling, required, verbose, parsed.excluded(), parsed.terms(), parsed.cut());
    }

    private static List<Clause> telling(List<Clause> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    /** Whether it asks for nothing, so that everything matches. */
    public boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty() && terms.isEmpty();
    }
}
