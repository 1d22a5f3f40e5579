package interlocal.search.policy;

import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.ParsedQuery.Clause;
import java.util.ArrayList;
import java.util.List;
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

    private final boolean operators;
    private final List<Clause> wanted = new ArrayList<>();
    private final List<List<Clause>> groups = new ArrayList<>();
    private final List<Clause> excluded = new ArrayList<>();
    private final List<Chosen> terms = new ArrayList<>();
    private @Nullable Operator last;
    private boolean alternative;
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
        return telling > ParsedQuery.MOST || terms.size() > MOST_TERMS;
    }

    void add(Operator operator) {
        last = operator;
    }

    /** Adds a term, unless it is there already. */
    void add(Chosen term) {
        var meant = last == Operator.NOT ? new Chosen(term.facet(), term.term(), true) : term;
        if (!terms.contains(meant)) {
            terms.add(meant);
        }
        last = null;
    }

    /** Adds a word or phrase; {@code NOT} before a common word is no operator. */
    void add(Clause part, boolean not) {
        if (not || (last == Operator.NOT && !part.common())) {
            excluded.add(part);
        } else {
            alternative |= last == Operator.OR && !wanted.isEmpty();
            if (last == Operator.OR && !groups.isEmpty()) {
                groups.getLast().add(part);
            } else {
                groups.add(new ArrayList<>(List.of(part)));
            }
            wanted.add(part);
        }
        last = null;
    }

    ParsedQuery read(boolean cut) {
        return new ParsedQuery(wanted, alternative ? groups : List.of(), excluded, terms, cut);
    }
}
