package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.ParsedQuery.FacetTerm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a search text is understood: what an engine must carry out.
 *
 * <ul>
 *   <li>Words too common to tell records apart are left out, unless there are no others.
 *   <li>A single word or phrase is required, and so is a word in a named field. Of {@linkplain VerboseQuery several
 *       words}, some suffice if no record has all; of more than {@value VerboseQuery#KEYWORDS}, also if few have.
 *   <li>Who joins words by {@code OR} says what may be missing, so nothing else may. Terms of facets joined by it are
 *       alternatives too.
 *   <li>Excluded parts and terms of facets keep records out and do not score.
 *   <li>A record whose {@linkplain TitleKey title is the text} is found whatever the text asks for, and comes first; so
 *       is one whose title differs in a letter, if the text has a word that no record has and nothing has all its words.
 * </ul>
 *
 * @param wanted the parts that score, in the order of the text, repeated as written
 * @param required what every record must have: of each group, one part at least
 * @param verbose the other parts, of which a record must have some; empty if all are required
 * @param excluded the parts that no record may have
 * @param terms terms of facets: of each group, every record must have one
 * @param excludedTerms those that no record may have
 * @param variants what else the words may be written
 * @param title the key of the title that is the text; empty if the text excludes or chooses something
 * @param cut whether the text was too long, so that its end is ignored
 */
public record QueryPlan(
        List<Clause> wanted,
        List<List<Clause>> required,
        Optional<VerboseQuery> verbose,
        List<Clause> excluded,
        List<List<FacetTerm>> terms,
        List<FacetTerm> excludedTerms,
        Variants variants,
        Optional<String> title,
        boolean cut) {

    /**
     * Understands a text.
     *
     * @param tokenizer asked once for its words, and only for three words or more, and once for what it knows
     */
    public static QueryPlan of(String text, Tokenizer tokenizer) {
        var parsed = ParsedQuery.parse(text);
        var telling = telling(parsed.wanted());
        var verbose = parsed.groups().isEmpty() ? VerboseQuery.of(telling, tokenizer) : Optional.<VerboseQuery>empty();
        var literal = parsed.excluded().isEmpty()
                && parsed.terms().isEmpty()
                && parsed.excludedTerms().isEmpty();
        var sought = Stream.concat(parsed.wanted().stream(), parsed.excluded().stream())
                .toList();
        return new QueryPlan(
                telling,
                required(parsed, telling, verbose),
                verbose,
                parsed.excluded(),
                parsed.terms(),
                parsed.excludedTerms(),
                Variants.of(sought, tokenizer),
                literal && !parsed.wanted().isEmpty() ? TitleKey.of(text) : Optional.empty(),
                parsed.cut());
    }

    private static List<List<Clause>> required(
            ParsedQuery parsed, List<Clause> telling, Optional<VerboseQuery> verbose) {
        if (!parsed.groups().isEmpty()) {
            return parsed.groups().stream()
                    .map(group -> group.stream().filter(telling::contains).toList())
                    .filter(group -> !group.isEmpty())
                    .toList();
        }
        return telling.stream()
                .filter(part -> verbose.isEmpty() || !VerboseQuery.mayBeMissing(part, telling))
                .map(List::of)
                .toList();
    }

    private static List<Clause> telling(List<Clause> wanted) {
        var telling = wanted.stream().filter(part -> !part.common()).toList();
        return telling.isEmpty() ? wanted : telling;
    }

    /** Whether records that have all of the words come before those that lack one. */
    public boolean allFirst() {
        return verbose.map(VerboseQuery::areKeywords).orElse(false);
    }

    /** Whether the text asks for nothing, so that everything matches. */
    public boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty() && terms.isEmpty() && excludedTerms.isEmpty();
    }
}
