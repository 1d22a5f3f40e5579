package interlocal.operations.command;

import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Provider;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.operations.OperatorMessages;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suggestion for a file that breaks no Rule but could serve its readers better. It applies to any library, and either
 * can be judged only together with other files or is too rarely a mistake to be a Rule.
 *
 * @param path the path of the file in the content folder; the path of the vocabulary file if it concerns a term
 * @param key the key of its sentence, and its name in reports
 * @param details the arguments of the sentence
 */
record Advice(String path, String key, List<String> details) {

    /** In grades of American schools: what a reader of about 17 reads without effort. */
    private static final double HARDEST = 12;

    /** The advice on a whole library, in the order of paths. */
    public static List<Advice> on(List<Document> documents, Vocabularies vocabularies) {
        var given = new ArrayList<Advice>();
        var bySlug = new HashMap<Slug, Document>();
        documents.forEach(document -> bySlug.put(document.slug(), document));
        for (var document : documents) {
            if (document.type().searchable()) {
                sources(document, given);
                related(document, bySlug, given);
            }
            switch (document.details()) {
                case CaseStudy study -> study(document, study, given);
                case Provider provider when provider.serves().isEmpty() -> given.add(of(document, "serves"));
                default -> {}
            }
            text(document, given);
        }
        terms(documents, vocabularies, given);
        given.sort(Comparator.comparing(Advice::path).thenComparing(Advice::key));
        return given;
    }

    private static Advice of(Document document, String key, Object... details) {
        return new Advice(
                document.path(), key, Stream.of(details).map(Object::toString).toList());
    }

    private static void sources(Document document, List<Advice> given) {
        if (document.header().sources().isEmpty()) {
            given.add(of(document, "sources"));
        }
    }

    private static void related(Document document, Map<Slug, Document> bySlug, List<Advice> given) {
        for (var slug : document.header().related()) {
            var other = bySlug.get(slug);
            if (other != null && !other.header().related().contains(document.slug())) {
                given.add(of(document, "related", slug, document.slug()));
            }
        }
    }

    private static void study(Document document, CaseStudy study, List<Advice> given) {
        var subjects = document.header().subjects();
        var said = new HashMap<String, Boolean>();
        said.put("outcome", study.outcome() != null);
        said.put("evidence", study.evidence() != null);
        said.put("results", !study.results().isEmpty());
        said.put("service-types", !subjects.services().isEmpty());
        said.put("partnership-models", !subjects.models().isEmpty());
        var missing = said.entrySet().stream()
                .filter(key -> !key.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            given.add(of(document, "case", missing));
        }
        study.results().stream()
                .filter(result -> result.value() != null && result.source() == null)
                .forEach(result -> given.add(of(document, "result", result.measure())));
    }

    private static void text(Document document, List<Advice> given) {
        var text = new RecordText(document.body());
        if (!document.header().sources().isEmpty()) {
            text.figuresWithoutSource().forEach(part -> given.add(of(document, "figure", part)));
        }
        if (document.header().language().startsWith("en") && text.grade() >= HARDEST) {
            given.add(of(document, "plain", Math.round(text.grade())));
        }
    }

    private static void terms(List<Document> documents, Vocabularies vocabularies, List<Advice> given) {
        var paths = documents.stream().map(Document::path).collect(Collectors.toSet());
        for (var scheme : List.of(Scheme.PARTNERSHIP_MODELS, Scheme.PRACTICES, Scheme.SERVICE_TYPES)) {
            var vocabulary = vocabularies.of(scheme);
            var concepts = scheme == Scheme.SERVICE_TYPES ? vocabulary.roots().stream() : vocabulary.concepts();
            var bare = concepts.map(Concept::term)
                    .filter(term ->
                            !paths.contains(TreePath.describing(scheme, term).text()))
                    .map(Term::path)
                    .collect(Collectors.joining(", "));
            if (!bare.isEmpty()) {
                given.add(new Advice(scheme.file(), "terms", List.of(bare, scheme.key())));
            }
        }
    }

    /** In the format of a Problem: {@code path: advice: sentence [key]}. */
    @Override
    public String toString() {
        return "%s: %s: %s [%s]"
                .formatted(
                        path,
                        OperatorMessages.get("advice"),
                        OperatorMessages.get("advice." + key, details.toArray()),
                        key);
    }
}
