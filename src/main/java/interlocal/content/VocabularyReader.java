package interlocal.content;

import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a vocabulary file. */
public final class VocabularyReader {

    private final Problems problems;
    private final Set<Term> seen = new HashSet<>();

    private VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    /** A vocabulary, or why there is none; a file with one error is rejected as a whole, its vocabulary is open. */
    public record Outcome(Vocabulary vocabulary, List<Problem> problems) {

        public boolean accepted() {
            return problems.stream().noneMatch(Problem::isError);
        }
    }

    /** Reads the file of a scheme. Never throws. */
    public static Outcome read(Scheme scheme, byte[] bytes) {
        var problems = new Problems(scheme.file());
        var roots = new VocabularyReader(problems).read(bytes);
        return new Outcome(problems.hasErrors() ? Vocabulary.open() : Vocabulary.of(roots), problems.sorted());
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
                    problems.add(1, Rule.WRONG_TYPE, "term", "a list of terms");
                }
                yield List.of();
            }
            case Yaml other -> {
                problems.add(other.line(), Rule.WRONG_TYPE, "term", "a list of terms");
                yield List.of();
            }
        };
    }

    private List<Concept> concepts(List<Yaml> items, @Nullable Term parent) {
        var concepts = new ArrayList<Concept>();
        for (var item : items) {
            if (item instanceof Yaml.Mapping mapping) {
                var concept = concept(new FrontMatterReader(mapping, problems), parent);
                if (concept != null) {
                    concepts.add(concept);
                }
            } else {
                problems.add(item.line(), Rule.WRONG_TYPE, "term", "a map with the keys term and label");
            }
        }
        return concepts;
    }

    private @Nullable Concept concept(FrontMatterReader fields, @Nullable Term parent) {
        var path = fields.required("term", 160);
        var label = fields.required("label", 120);
        var synonyms = fields.texts("synonyms");
        var note = fields.text("note");
        var children = fields.items("children");
        fields.finish();
        var term = Term.parse(path).orElse(null);
        if (term == null) {
            if (!path.isEmpty()) {
                problems.add(fields.line("term"), Rule.MALFORMED_TERM, path);
            }
            return null;
        }
        if (!term.parent().equals(Optional.ofNullable(parent))) {
            var last = path.substring(path.lastIndexOf('/') + 1);
            problems.add(
                    fields.line("term"),
                    Rule.TERM_PARENT,
                    term,
                    parent == null ? "at the top" : "below " + parent,
                    parent == null ? last : parent + "/" + last);
        }
        if (!seen.add(term)) {
            problems.add(fields.line("term"), Rule.DUPLICATE_TERM, term);
        }
        return new Concept(term, label, synonyms, note, concepts(children, term));
    }
}
