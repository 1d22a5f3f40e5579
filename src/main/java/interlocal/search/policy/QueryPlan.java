package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.ParsedQuery.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a search text is understood: what an engine must carry out.
 *
 * <ul>
 *   <li>Words too common to tell records apart are left out, unless there are no others.
 *   <li>If the text has one or two words, all are required. If it has {@linkplain VerboseQuery more}, some suffice, but
 *       phrases in quotes and words in a named field are still required.
 *   <li>Excluded parts and terms of facets keep records out and do not score.
 * </ul>
 *
 * @param wanted the parts that score, in the order of the text, repeated as written
 * @param required the parts that every record must have
 * @param verbose the other parts, of which a record must have some; empty for a short text
 * @param excluded the parts that no record may have
 * @param terms terms of facets that records must or must not have
 * @param variants what else the words may be written
 * @param cut whether the text was too long, so that its end is ignored
 */
public record QueryPlan(
        List<Clause> wanted,
        List<Clause> required,
        Optional<VerboseQuery> verbose,
        List<Clause> excluded,
        List<Chosen> terms,
        Variants variants,
        boolean cut) {

    /**
     * Understands a text.
     *
     * @param tokenizer asked once for its words, and only for longer texts, and once for what it knows
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
        var sought = Stream.concat(parsed.wanted().stream(), parsed.excluded().stream())
                .toList();
        var variants = Variants.of(sought, tokenizer);
        return new QueryPlan(telling, required, verbose, parsed.excluded(), parsed.terms(), variants, parsed.cut());
    }

    private static List<Clause> telling(List<Clause> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    /** Whether the text asks for nothing, so that everything matches. */
    public boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty() && terms.isEmpty();
    }
}
