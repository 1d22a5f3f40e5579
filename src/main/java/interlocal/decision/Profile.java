package interlocal.decision;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import interlocal.content.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The grade of each factor, from which everything else is computed: of one person as answered, of a group the mean.
 *
 * @param grades from 1 to 3; a factor that nobody answered has none
 */
public record Profile(Map<Slug, Fraction> grades) {

    /** The grade in the middle, which weighs neither way; a factor without a grade weighs as much. */
    public static final Fraction MIDDLE = Fraction.of(2);

    public Profile {
        grades = Collections.unmodifiableMap(new TreeMap<>(grades));
    }

    /** The profile of one person. */
    public static Profile of(Answers answers) {
        return answers.grades().entrySet().stream()
                .collect(collectingAndThen(
                        toMap(Map.Entry::getKey, entry -> Fraction.of(entry.getValue())), Profile::new));
    }

    /**
     * The profile of a group: of each factor the mean of its partners' means. Each partner counts the same, however
     * many people speak for it; one that did not answer a factor does not count there.
     */
    public static Profile of(List<Delegation> partners) {
        var factors = partners.stream()
                .flatMap(partner -> partner.people().stream())
                .flatMap(answers -> answers.grades().keySet().stream())
                .distinct();
        return factors.collect(
                collectingAndThen(toMap(factor -> factor, factor -> mean(factor, partners)), Profile::new));
    }

    private static Fraction mean(Slug factor, List<Delegation> partners) {
        return Fraction.mean(partners.stream()
                .flatMap(partner -> partner.mean(factor).stream())
                .toList());
    }

    /** The grade of a factor; empty if nobody answered it. */
    public Optional<Fraction> of(Slug factor) {
        return Optional.ofNullable(grades.get(factor));
    }

    /** How far a factor's grade is above the middle: -1 to 1. */
    Fraction lean(Slug factor) {
        return of(factor).orElse(MIDDLE).minus(MIDDLE);
    }
}
