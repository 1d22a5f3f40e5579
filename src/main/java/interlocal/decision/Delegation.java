package interlocal.decision;

import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;

/**
 * A partner, with what those who answered for it did.
 *
 * @param name as the others know it
 */
public record Delegation(String name, List<Answers> people) {

    public Delegation {
        people = List.copyOf(people);
    }

    /** The grades that its people gave a factor. */
    List<Integer> grades(Slug factor) {
        return people.stream().flatMap(answers -> answers.of(factor).stream()).toList();
    }

    /** Their mean; empty if none of them answered. */
    Optional<Fraction> mean(Slug factor) {
        var grades = grades(factor).stream().map(grade -> Fraction.of(grade)).toList();
        return grades.isEmpty() ? Optional.empty() : Optional.of(Fraction.mean(grades));
    }

    /** Whether nobody answered anything for it. */
    public boolean isSilent() {
        return people.isEmpty();
    }
}
