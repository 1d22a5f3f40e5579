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
 * One grade for each factor, from which all results are computed: a single person's answers, or a group's means.
 *
 * @param grades from 1 to 3; factors that nobody answered are absent
 */
public record Profile(Map<Slug, Fraction> grades) {

    /** The middle grade, which counts neither for nor against. A factor without a grade counts the same. */
    public static final Fraction MIDDLE = Fraction.of(2);

    public Profile {
        grades = Collections.unmodifiableMap(new TreeMap<>(grades));
    }

    /** A single person's profile. */
    public static Profile of(Answers answers) {
        return answers.grades().entrySet().stream()
                .collect(collectingAndThen(
                        toMap(Map.Entry::getKey, entry -> Fraction.of(entry.getValue())), Profile::new));
    }

    /**
     * A group's profile: for each factor the mean of its partners' means. Every partner counts equally, however many
     * people speak for it. A partner that did not answer a factor is left out of that factor's mean.
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

    /** The grade of a factor, or empty if nobody answered it. */
    public Optional<Fraction> of(Slug factor) {
        return Optional.ofNullable(grades.get(factor));
    }

    /** How far a factor's grade is above the middle, from -1 to 1; 0 without a grade. */
    Fraction lean(Slug factor) {
        return of(factor).orElse(MIDDLE).minus(MIDDLE);
    }
}
