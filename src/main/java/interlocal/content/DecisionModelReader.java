package interlocal.content;

import static java.util.stream.Collectors.joining;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Side;
import interlocal.content.DecisionModel.Support;
import interlocal.content.DecisionModel.Towards;
import interlocal.content.DecisionModel.Type;
import interlocal.content.DecisionModel.Weight;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a decision model, or says line by line what is wrong with it. Never throws. */
public final class DecisionModelReader {

    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_SENTENCE = 500;
    private static final int LONGEST_STATEMENT = 2_000;
    private static final int HEAVIEST = 3;
    private static final ValueType<Integer> WEIGHT = new ValueType<>(
            text -> ValueType.integer(-HEAVIEST, HEAVIEST).reading().apply(text).filter(weight -> weight != 0),
            Rule.NUMBER,
            text -> List.of(text, Integer.toString(-HEAVIEST), HEAVIEST + ", but not 0"));

    private final TermValueTypes terms;
    private final Problems problems;
    private List<Side> sides = List.of();
    private List<Type> types = List.of();
    private int sources;

    private DecisionModelReader(Vocabularies vocabularies, Problems problems) {
        this.terms = new TermValueTypes(vocabularies);
        this.problems = problems;
    }

    /** A model, or why there is none; a file with one error is rejected as a whole. */
    public record Outcome(Optional<DecisionModel> model, List<Problem> problems) {}

    /** Reads a file. */
    public static Outcome read(TreePath path, byte[] bytes, Vocabularies vocabularies) {
        var problems = new Problems(path.text());
        var model = new DecisionModelReader(vocabularies, problems).read(bytes);
        return new Outcome(Optional.ofNullable(model).filter(_ -> !problems.hasErrors()), problems.sorted());
    }

    private @Nullable DecisionModel read(byte[] bytes) {
        if (bytes.length > DocumentReader.LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, DocumentReader.LARGEST);
            return null;
        }
        var text = SourceText.decode(bytes, problems);
        var yaml = text == null ? null : YamlReader.read(text, 1, problems);
        if (yaml instanceof Yaml.Mapping mapping) {
            return model(new FrontMatterReader(mapping, problems));
        }
        if (!problems.hasErrors()) {
            problems.add(1, Rule.WRONG_TYPE, "title", "the first key of a map");
        }
        return null;
    }

    private DecisionModel model(FrontMatterReader fields) {
        var title = fields.required("title", LONGEST_LABEL);
        var version = fields.required("version", LONGEST_LABEL);
        var summary = fields.required("summary", LONGEST_SENTENCE);
        var statement = fields.required("statement", LONGEST_STATEMENT);
        var support = fields.maps("sources", DecisionModelReader::support);
        sources = support.size();
        sides = unique("side", fields.maps("sides", this::side), Side::key, fields);
        types = unique("type", fields.maps("types", this::type), Type::key, fields);
        var factors = unique("factor", fields.maps("factors", this::factor), Factor::key, fields);
        if (factors.isEmpty()) {
            fields.complain("factors", Rule.MISSING_KEY, "factors");
        }
        fields.finish();
        return new DecisionModel(title, version, summary, statement, sides, types, factors, support);
    }

    private static <T> List<T> unique(String key, List<T> items, Function<T, Slug> name, FrontMatterReader fields) {
        var seen = new HashSet<Slug>();
        for (var item : items) {
            if (!seen.add(name.apply(item))) {
                fields.complain(key + "s", Rule.DUPLICATE_TERM, name.apply(item));
            }
        }
        return items;
    }

    private @Nullable Side side(FrontMatterReader side) {
        var key = side.required("side", ValueType.SLUG);
        var label = side.required("label", LONGEST_LABEL);
        var note = side.text("note");
        side.finish();
        return key == null ? null : new Side(key, label, note);
    }

    private @Nullable Type type(FrontMatterReader type) {
        var key = type.required("type", ValueType.SLUG);
        var label = type.required("label", LONGEST_LABEL);
        var note = type.text("note");
        var models = type.list("models", terms.term(Scheme.PARTNERSHIP_MODELS));
        type.finish();
        return key == null ? null : new Type(key, label, note, models);
    }

    private @Nullable Factor factor(FrontMatterReader factor) {
        var key = factor.required("factor", ValueType.SLUG);
        var side = factor.required("side", oneOf(sides.stream().map(Side::key).toList()));
        var label = factor.required("label", LONGEST_LABEL);
        var question = factor.required("question", LONGEST_SENTENCE);
        var discuss = factor.text("discuss");
        var grades = factor.texts("grades");
        if (grades.size() != DecisionModel.GRADES) {
            factor.complain("grades", Rule.WRONG_TYPE, "grades", "a list of three, from little to much");
        }
        var collaborating = factor.map("collaborating", weight -> finished(weight, this::weight));
        var towards = factor.maps("towards", weight -> finished(weight, this::towards));
        var seen = new HashSet<Slug>();
        for (var weight : towards) {
            if (!seen.add(weight.type())) {
                factor.complain("towards", Rule.DUPLICATE_TERM, weight.type());
            }
        }
        var lessons = factor.list("lessons", ValueType.SLUG);
        factor.finish();
        return key == null || side == null
                ? null
                : new Factor(key, side, label, question, discuss, grades, collaborating, towards, lessons);
    }

    private static <T> @Nullable T finished(
            FrontMatterReader fields, Function<FrontMatterReader, @Nullable T> reading) {
        var read = reading.apply(fields);
        fields.finish();
        return read;
    }

    private @Nullable Towards towards(FrontMatterReader fields) {
        var type = fields.required("type", oneOf(types.stream().map(Type::key).toList()));
        var weight = weight(fields);
        return type == null || weight == null ? null : new Towards(type, weight);
    }

    private @Nullable Weight weight(FrontMatterReader fields) {
        var weight = fields.required("weight", WEIGHT);
        var source = fields.required("source", ValueType.integer(1, 500));
        var because = fields.required("because", LONGEST_SENTENCE);
        if (source != null && source > sources) {
            fields.complain("source", Rule.SOURCE_NUMBER, source, sources);
        }
        return weight == null || source == null ? null : new Weight(weight, source, because);
    }

    private static ValueType<Slug> oneOf(List<Slug> known) {
        return ValueType.of(
                text -> Slug.parse(text).filter(Set.copyOf(known)::contains),
                Rule.CHOICE,
                known.stream().map(Slug::text).collect(joining(", ")));
    }

    private static Support support(FrontMatterReader source) {
        var read = new Support(
                source.required("title", LONGEST_SENTENCE),
                source.text("publisher"),
                source.get("url", ValueType.WEB_ADDRESS),
                source.get("record", ValueType.SLUG));
        source.finish();
        return read;
    }
}
