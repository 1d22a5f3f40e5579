package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one person answered.
 *
 * @param grades of the factors answered, 1 to {@value DecisionModel#GRADES}; in the order of the factors' names
 */
public record Answers(Map<Slug, Integer> grades) {

    public static final Answers NONE = new Answers(Map.of());

    /** @throws IllegalArgumentException if a grade is none */
    public Answers {
        if (!grades.values().stream().allMatch(Answers::isGrade)) {
            throw new IllegalArgumentException("not grades: " + grades);
        }
        grades = Collections.unmodifiableMap(new TreeMap<>(grades));
    }

    /** Whether a number is one of the grades. */
    public static boolean isGrade(int number) {
        return number >= 1 && number <= DecisionModel.GRADES;
    }

    /** The grade of a factor; empty if it was not answered. */
    public Optional<Integer> of(Slug factor) {
        return Optional.ofNullable(grades.get(factor));
    }

    /** The same with a factor answered, or answered otherwise. */
    public Answers with(Slug factor, int grade) {
        var changed = new TreeMap<>(grades);
        changed.put(factor, grade);
        return new Answers(changed);
    }

    /** The same with a factor not answered. */
    public Answers without(Slug factor) {
        var changed = new TreeMap<>(grades);
        changed.remove(factor);
        return new Answers(changed);
    }

    public boolean isEmpty() {
        return grades.isEmpty();
    }
}
