package interlocal.content.tree;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Side;
import interlocal.content.DecisionModel.Support;
import interlocal.content.DecisionModel.Towards;
import interlocal.content.DecisionModel.Type;
import interlocal.content.DecisionModel.Weight;
import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.frontmatter.Field;
import interlocal.content.frontmatter.FrontMatterReader;
import interlocal.content.frontmatter.SourceText;
import interlocal.content.frontmatter.Yaml;
import interlocal.content.frontmatter.YamlReader;
import interlocal.vocabulary.Vocabularies;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a decision model, or says line by line what is wrong with it. Never throws. */
public final class DecisionModelReader {

    private final Vocabularies vocabularies;
    private final Problems problems;
    private List<Side> sides = List.of();
    private List<Type> types = List.of();
    private int sources;

    private DecisionModelReader(Vocabularies vocabularies, Problems problems) {
        this.vocabularies = vocabularies;
        this.problems = problems;
    }

    /** A model, or why there is none; a file with one error is rejected as a whole. */
    public record ReadModel(Optional<DecisionModel> model, List<Problem> problems) {}

    /** Reads a file. */
    public static ReadModel read(TreePath path, byte[] bytes, Vocabularies vocabularies) {
        var problems = new Problems(path.text());
        var model = new DecisionModelReader(vocabularies, problems).read(bytes);
        return new ReadModel(Optional.ofNullable(model).filter(_ -> !problems.hasErrors()), problems.sorted());
    }

    private @Nullable DecisionModel read(byte[] bytes) {
        if (bytes.length > DocumentReader.LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, DocumentReader.LARGEST);
            return null;
        }
        var text = SourceText.decode(bytes, problems);
        var yaml = text == null ? null : YamlReader.read(text, 1, problems);
        if (yaml instanceof Yaml.Mapping mapping) {
            return model(new FrontMatterReader(mapping, vocabularies, problems));
        }
        if (!problems.hasErrors()) {
            problems.add(1, Rule.WRONG_TYPE, "title", Phrase.of("first-key"));
        }
        return null;
    }

    private DecisionModel model(FrontMatterReader fields) {
        var title = fields.text(DecisionModelFields.TITLE);
        var version = fields.text(DecisionModelFields.VERSION);
        var summary = fields.text(DecisionModelFields.SUMMARY);
        var statement = fields.text(DecisionModelFields.STATEMENT);
        var support = fields.maps(DecisionModelFields.SOURCES, DecisionModelReader::support);
        sources = support.size();
        sides = unique(fields, DecisionModelFields.SIDES, DecisionModelReader::side, Side::key);
        types = unique(fields, DecisionModelFields.TYPES, DecisionModelReader::type, Type::key);
        var factors = unique(fields, DecisionModelFields.FACTORS, this::factor, Factor::key);
        if (factors.isEmpty()) {
            fields.complain(DecisionModelFields.FACTORS, Rule.MISSING_KEY, DecisionModelFields.FACTORS.key());
        }
        fields.finish();
        return new DecisionModel(title, version, summary, statement, sides, types, factors, support);
    }

    private static <T> List<T> unique(
            FrontMatterReader fields,
            Field.FieldGroup field,
            Function<FrontMatterReader, @Nullable T> reading,
            Function<T, Slug> name) {
        var items = fields.maps(field, reading);
        var seen = new HashSet<Slug>();
        for (var item : items) {
            if (!seen.add(name.apply(item))) {
                fields.complain(field, Rule.DUPLICATE_TERM, name.apply(item));
            }
        }
        return items;
    }

    private static @Nullable Side side(FrontMatterReader side) {
        var key = side.get(DecisionModelFields.SIDE);
        var label = side.text(DecisionModelFields.LABEL);
        var note = side.get(DecisionModelFields.NOTE);
        return key == null ? null : new Side(key, label, note);
    }

    private static @Nullable Type type(FrontMatterReader type) {
        var key = type.get(DecisionModelFields.TYPE);
        var label = type.text(DecisionModelFields.LABEL);
        var note = type.get(DecisionModelFields.NOTE);
        var models = type.list(DecisionModelFields.MODELS);
        return key == null ? null : new Type(key, label, note, models);
    }

    private @Nullable Factor factor(FrontMatterReader factor) {
        var key = factor.get(DecisionModelFields.FACTOR);
        var side = factor.get(DecisionModelFields.among(
                DecisionModelFields.SIDE, sides.stream().map(Side::key).toList()));
        var label = factor.text(DecisionModelFields.LABEL);
        var question = factor.text(DecisionModelFields.QUESTION);
        var discuss = factor.get(DecisionModelFields.DISCUSS);
        var grades = factor.list(DecisionModelFields.GRADES);
        if (grades.size() != DecisionModel.GRADES) {
            factor.complain(DecisionModelFields.GRADES, Rule.WRONG_TYPE, "grades", Phrase.of("three-grades"));
        }
        var collaborating = factor.map(DecisionModelFields.COLLABORATING, this::weight);
        var towards = factor.maps(DecisionModelFields.TOWARDS, this::towards);
        var seen = new HashSet<Slug>();
        for (var weight : towards) {
            if (!seen.add(weight.type())) {
                factor.complain(DecisionModelFields.TOWARDS, Rule.DUPLICATE_TERM, weight.type());
            }
        }
        var lessons = factor.list(DecisionModelFields.LESSONS);
        return key == null || side == null
                ? null
                : new Factor(key, side, label, question, discuss, grades, collaborating, towards, lessons);
    }

    private @Nullable Towards towards(FrontMatterReader fields) {
        var type = fields.get(DecisionModelFields.among(
                DecisionModelFields.TYPE, types.stream().map(Type::key).toList()));
        var weight = weight(fields);
        return type == null || weight == null ? null : new Towards(type, weight);
    }

    private @Nullable Weight weight(FrontMatterReader fields) {
        var weight = fields.get(DecisionModelFields.WEIGHT);
        var source = fields.get(DecisionModelFields.SOURCE);
        var because = fields.text(DecisionModelFields.BECAUSE);
        if (weight != null && weight == 0) {
            fields.complain(
                    DecisionModelFields.WEIGHT,
                    Rule.NUMBER,
                    DecisionModelFields.WEIGHT.key(),
                    weight,
                    -DecisionModelFields.HEAVIEST,
                    Phrase.of("but-not-zero", DecisionModelFields.HEAVIEST));
        }
        if (source != null && source > sources) {
            fields.complain(DecisionModelFields.SOURCE, Rule.SOURCE_NUMBER, source, sources);
        }
        return weight == null || source == null ? null : new Weight(weight, source, because);
    }

    private static Support support(FrontMatterReader source) {
        return new Support(
                source.text(DecisionModelFields.SOURCE_TITLE),
                source.get(DecisionModelFields.PUBLISHER),
                source.get(DecisionModelFields.URL),
                source.get(DecisionModelFields.RECORD));
    }
}
