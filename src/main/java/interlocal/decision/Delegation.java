package interlocal.decision;

import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A partner and the answers of the people who speak for it.
 *
 * @param name as shown to the other partners
 * @param people one set of answers for each person who answered anything
 */
public record Delegation(String name, List<Answers> people) {

    public Delegation {
        people = List.copyOf(people);
    }

    /** The grades that this partner's people gave a factor. */
    List<Integer> grades(Slug factor) {
        return people.stream().flatMap(answers -> answers.of(factor).stream()).toList();
    }

    /** The mean of those grades, or empty if nobody answered the factor. */
    Optional<Fraction> mean(Slug factor) {
        var grades = grades(factor).stream().map(grade -> Fraction.of(grade)).toList();
        return grades.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(grades));
    }

    /** Whether nobody has answered for this partner. */
    public boolean isSilent() {
        return people.isEmpty();
    }
}
