package interlocal.content.tree;

import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Field;
import interlocal.content.frontmatter.FrontMatterReader;
import interlocal.content.frontmatter.SourceText;
import interlocal.content.frontmatter.ValueTypes;
import interlocal.content.frontmatter.Yaml;
import interlocal.content.frontmatter.YamlReader;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary file. */
public final class VocabularyReader {

    private static final Field.Value<String> TERM = Field.required("concept.term", ValueTypes.text(160));
    private static final Field.Value<String> LABEL = Field.required("concept.label", ValueTypes.text(120));
    private static final Field.Value<String> SYNONYMS = Field.many("concept.synonyms", ValueTypes.LINE);
    private static final Field.Value<String> NOTE = Field.one("concept.note", ValueTypes.LINE);
    private static final Field.FieldGroup CHILDREN = Field.groups("concept.children");
    private static final Vocabularies NONE = new Vocabularies(Map.of());

    private final Problems problems;
    private final Set<Term> seen = new HashSet<>();

    private VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    /** A vocabulary, or why there is none; a file with one error is rejected as a whole, its vocabulary is open. */
    public record ReadVocabulary(Vocabulary vocabulary, List<Problem> problems) {

        public boolean accepted() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** Reads the file of a scheme. Never throws. */
    public static ReadVocabulary read(Scheme scheme, byte[] bytes) {
        var problems = new Problems(scheme.file());
        var roots = new VocabularyReader(problems).read(bytes);
        return new ReadVocabulary(problems.hasErrors() ? Vocabulary.open() : Vocabulary.of(roots), problems.sorted());
    }

    private List<Concept> read(byte[] bytes) {
        if (bytes.length > DocumentReader.LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, DocumentReader.LARGEST);
            return List.of();
        }
        var text = SourceText.decode(bytes, problems);
        var yaml = text == null ? null : YamlReader.read(text, 1, problems);
        return switch (yaml) {
            case Yaml.Sequence list -> concepts(list.items(), null);
            case null -> {
                if (!problems.hasErrors()) {
                    problems.add(1, Rule.WRONG_TYPE, "term", Phrase.of("list-of-terms"));
                }
                yield List.of();
            }
            case Yaml other -> {
                problems.add(other.line(), Rule.WRONG_TYPE, "term", Phrase.of("list-of-terms"));
                yield List.of();
            }
        };
    }

    private List<Concept> concepts(List<Yaml> items, @Nullable Term parent) {
        var concepts = new ArrayList<Concept>();
        for (var item : items) {
            if (item instanceof Yaml.Mapping mapping) {
                var concept = concept(new FrontMatterReader(mapping, NONE, problems), parent);
                if (concept != null) {
                    concepts.add(concept);
                }
            } else {
                problems.add(item.line(), Rule.WRONG_TYPE, "term", Phrase.of("term-map"));
            }
        }
        return concepts;
    }

    private @Nullable Concept concept(FrontMatterReader fields, @Nullable Term parent) {
        var path = fields.text(TERM);
        var label = fields.text(LABEL);
        var synonyms = fields.list(SYNONYMS);
        var note = fields.get(NOTE);
        var children = fields.items(CHILDREN);
        fields.finish();
        var term = Term.parse(path).orElse(null);
        if (term == null) {
            if (!path.isEmpty()) {
                fields.complain(TERM, Rule.MALFORMED_TERM, path);
            }
            return null;
        }
        if (!term.parent().equals(Optional.ofNullable(parent))) {
            var last = path.substring(path.lastIndexOf('/') + 1);
            fields.complain(
                    TERM,
                    Rule.TERM_PARENT,
                    term,
                    parent == null ? Phrase.of("at-the-top") : Phrase.of("below", parent),
                    parent == null ? last : parent + "/" + last);
        }
        if (!seen.add(term)) {
            fields.complain(TERM, Rule.DUPLICATE_TERM, term);
        }
        return new Concept(term, label, synonyms, note, concepts(children, term));
    }
}
