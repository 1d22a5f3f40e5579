package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.ParsedQuery.FacetTerm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together the parts of a text as they are read, from the first to the last. */
final class QueryReader {

    /** A text all in capitals with more words than this is not asked with operators, but shouted. */
    private static final int MOST_OPERANDS = 8;

    /** Each term is compared with all those of its facet. */
    private static final int MOST_TERMS = 16;

    /** What a part in capitals does to those beside it. */
    enum Operator {
        AND,
        OR,
        NOT
    }

    /** What an {@code OR} may stand between: two of a kind. */
    private enum Operand {
        WORD,
        TERM
    }

    private final boolean operators;
    private final List<Clause> wanted = new ArrayList<>();
    private final List<List<Clause>> groups = new ArrayList<>();
    private final List<Clause> excluded = new ArrayList<>();
    private final Set<FacetTerm> known = new LinkedHashSet<>();
    private final List<List<FacetTerm>> terms = new ArrayList<>();
    private final Set<FacetTerm> excludedTerms = new LinkedHashSet<>();
    private boolean or;
    private boolean not;
    private @Nullable Operand before;
    private boolean alternative;
    private boolean passedOver;
    private int telling;

    QueryReader(String text) {
        operators =
                text.chars().anyMatch(Character::isLowerCase) || text.strip().split("\\s+", -1).length <= MOST_OPERANDS;
    }

    /** What a word does; absent if it is only a word. */
    @Nullable
    Operator operator(String word) {
        return !operators
                ? null
                : switch (word) {
                    case "AND" -> Operator.AND;
                    case "OR" -> Operator.OR;
                    case "NOT" -> Operator.NOT;
                    default -> null;
                };
    }

    /** Whether one more part is one too many. */
    boolean isFull(boolean tells) {
        telling += tells ? 1 : 0;
        return telling > ParsedQuery.MOST || known.size() > MOST_TERMS;
    }

    void add(Operator operator) {
        or = operator == Operator.OR || (or && operator == Operator.NOT);
        not = operator == Operator.NOT;
    }

    /** Adds a term. */
    void add(FacetTerm term, boolean hyphen) {
        known.add(term);
        if (hyphen || not) {
            exclude(term, excludedTerms);
        } else {
            add(term, terms, isAlternative(Operand.TERM));
        }
    }

    /** Adds a word or phrase; {@code NOT} before a common word is no operator. */
    void add(Clause part, boolean hyphen) {
        if (hyphen || (not && !part.common())) {
            exclude(part, excluded);
        } else {
            var either = isAlternative(Operand.WORD);
            alternative |= either;
            add(part, groups, either);
            wanted.add(part);
        }
    }

    private <T> void exclude(T part, Collection<T> excluded) {
        excluded.add(part);
        passedOver |= or && before != null;
        done();
    }

    private static <T> void add(T part, List<List<T>> groups, boolean either) {
        if (!either) {
            groups.add(new ArrayList<>());
        }
        groups.getLast().add(part);
    }

    /** Whether a part is an alternative to the one before it. */
    private boolean isAlternative(Operand now) {
        var either = or && before == now;
        passedOver |= or && before != null && before != now;
        before = now;
        done();
        return either;
    }

    private void done() {
        or = false;
        not = false;
    }

    ParsedQuery read(boolean cut) {
        return new ParsedQuery(
                wanted,
                alternative ? groups : List.of(),
                excluded,
                terms.stream().distinct().toList(),
                List.copyOf(excludedTerms),
                passedOver,
                cut);
    }
}
