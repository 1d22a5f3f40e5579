package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Side;
import interlocal.content.DecisionModel.Support;
import interlocal.content.DecisionModel.Towards;
import interlocal.content.DecisionModel.Type;
import interlocal.content.DecisionModel.Weight;
import interlocal.content.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Generates decision models and answers. */
final class GeneratedModels {

    /**
     * Three types and three questions, small enough to work out by hand. What the questions weigh:
     *
     * <pre>
     *          collaborating  together  alone  buy
     * size           3            2      -2
     * trust          2            1             -1
     * market        -1           -1              3
     * of            3, 3          4       2      4
     * </pre>
     */
    static final DecisionModel SMALL = model(
            List.of("together", "alone", "buy"),
            List.of(
                    factor("size", "service", weight(3), towards("together", 2), towards("alone", -2)),
                    factor("trust", "community", weight(2), towards("together", 1), towards("buy", -1)),
                    factor("market", "community", weight(-1), towards("together", -1), towards("buy", 3))));

    private GeneratedModels() {}

    static DecisionModel model(List<String> types, List<Factor> factors) {
        return new DecisionModel(
                "Made for a test",
                "1",
                "Made.",
                "Its weights are made up.",
                List.of(side("service"), side("community")),
                types.stream()
                        .map(type -> new Type(new Slug(type), type, null, List.of()))
                        .toList(),
                factors,
                List.of(new Support("A study", null, null, null)));
    }

    private static Side side(String key) {
        return new Side(new Slug(key), key, null);
    }

    static Factor factor(String key, String side, @Nullable Weight collaborating, Towards... towards) {
        return new Factor(
                new Slug(key),
                new Slug(side),
                key,
                key + "?",
                null,
                List.of("little", "middling", "much"),
                collaborating,
                Arrays.asList(towards),
                List.of());
    }

    static Weight weight(int weight) {
        return new Weight(weight, 1, "Because.");
    }

    static Towards towards(String type, int weight) {
        return new Towards(new Slug(type), weight(weight));
    }

    /** Answers as in {@code size=3 trust=1}. */
    static Answers answers(String text) {
        var grades = new TreeMap<Slug, Integer>();
        for (var pair : text.strip().split(" +", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                grades.put(new Slug(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return new Answers(grades);
    }

    static Profile profile(String text) {
        return Profile.of(answers(text));
    }

    static Delegation partner(String name, String... people) {
        return new Delegation(
                name, Arrays.stream(people).map(GeneratedModels::answers).toList());
    }

    /** A random model in which about half of all weights are absent. */
    static DecisionModel random(Random random, int types, int factors) {
        var names = new ArrayList<String>();
        for (var type = 0; type < types; type++) {
            names.add("type-" + type);
        }
        var made = new ArrayList<Factor>();
        for (var factor = 0; factor < factors; factor++) {
            var towards = names.stream()
                    .filter(_ -> random.nextBoolean())
                    .map(type -> towards(type, heavy(random)))
                    .toArray(Towards[]::new);
            made.add(factor("factor-" + factor, "service", weight(heavy(random)), towards));
        }
        return model(names, made);
    }

    private static int heavy(Random random) {
        return (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
    }

    /** Random answers to about {@code percent} per cent of the questions. */
    static Answers random(Random random, DecisionModel model, int percent) {
        var answers = Answers.NONE;
        for (var factor : model.factors()) {
            if (random.nextInt(100) < percent) {
                answers = answers.with(factor.key(), 1 + random.nextInt(DecisionModel.GRADES));
            }
        }
        return answers;
    }

    /** One to four partners with one to five people each, who answered most questions. */
    static List<Delegation> randomGroup(Random random, DecisionModel model) {
        var partners = new ArrayList<Delegation>();
        for (var number = random.nextInt(4); number >= 0; number--) {
            var people = new ArrayList<Answers>();
            for (var person = random.nextInt(5); person >= 0; person--) {
                people.add(random(random, model, 85));
            }
            partners.add(new Delegation("partner-" + number, people));
        }
        return partners;
    }
}
