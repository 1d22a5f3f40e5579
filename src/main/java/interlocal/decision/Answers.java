package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The grades that one person gave.
 *
 * @param grades from 1 to {@value DecisionModel#GRADES} by factor, in alphabetical order of the factors; unanswered
 *     factors are absent
 */
public record Answers(Map<Slug, Integer> grades) {

    public static final Answers NONE = new Answers(Map.of());

    /** @throws IllegalArgumentException if a grade is out of range */
    public Answers {
        if (!grades.values().stream().allMatch(Answers::isGrade)) {
            throw new IllegalArgumentException("not grades: " + grades);
        }
        grades = Collections.unmodifiableMap(new TreeMap<>(grades));
    }

    /** Whether a number is a valid grade. */
    public static boolean isGrade(int number) {
        return number >= 1 && number <= DecisionModel.GRADES;
    }

    /** The grade of a factor, or empty if it was not answered. */
    public Optional<Integer> of(Slug factor) {
        return Optional.ofNullable(grades.get(factor));
    }

    /** A copy in which a factor has this grade. */
    public Answers with(Slug factor, int grade) {
        var changed = new TreeMap<>(grades);
        changed.put(factor, grade);
        return new Answers(changed);
    }

    /** A copy in which a factor has no answer. */
    public Answers without(Slug factor) {
        var changed = new TreeMap<>(grades);
        changed.remove(factor);
        return new Answers(changed);
    }

    public boolean isEmpty() {
        return grades.isEmpty();
    }
}
