package interlocal.bench;

import static java.util.stream.Collectors.joining;

import interlocal.content.Details.CaseStudy;
import interlocal.content.Document;
import interlocal.content.Place;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The records of a corpus as the files that an editor would have written, with headings, links and lists. */
record ContentFolder(Path folder, int files) {

    private static final int LONGEST_SUMMARY = 300;
    private static final int LONGEST_TITLE = 200;
    private static final int EVERY_SO_MANY_PARAGRAPHS = 3;

    void write(GeneratedCorpus corpus) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".draft");
        for (var scheme : Scheme.values()) {
            var vocabulary = draft.resolve(scheme.file());
            Files.createDirectories(vocabulary.getParent());
            Files.copy(RealContent.FOLDER.resolve(scheme.file()), vocabulary);
        }
        for (var number = 0; number < files; number++) {
            var document = corpus.document(number);
            var file = draft.resolve(document.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(document, corpus.real().vocabularies()));
        }
        Files.move(draft, folder);
    }

    static String text(Document document, Vocabularies vocabularies) {
        var header = document.header();
        var subjects = header.subjects();
        return """
                ---
                title: %s
                summary: %s
                service-types: [%s]
                partnership-models: [%s]
                practices: [%s]
                places: [%s]
                published: %s
                %s---

                %s
                """.formatted(
                        quoted(cut(header.title(), LONGEST_TITLE)),
                        quoted(cut(header.summary(), LONGEST_SUMMARY)),
                        paths(subjects.services()),
                        paths(subjects.models()),
                        paths(subjects.practices()),
                        header.places().stream()
                                .map(place -> place(place, vocabularies))
                                .collect(joining(", ")),
                        header.published(),
                        document.details() instanceof CaseStudy study ? details(study) : "",
                        body(document.body()));
    }

    private static String details(CaseStudy study) {
        return """
                years: {from: %d}
                outcome: %s
                evidence: %s
                partners: [%s]
                """.formatted(
                        study.years() == null ? 2000 : study.years().from(),
                        study.outcome() == null ? "running" : study.outcome().key(),
                        study.evidence() == null ? "thin" : study.evidence().key(),
                        study.partners().stream().map(ContentFolder::quoted).collect(joining(", ")));
    }

    private static String place(Place place, Vocabularies vocabularies) {
        var labels = place.jurisdiction().lineage().stream()
                .map(vocabularies.of(Scheme.JURISDICTIONS)::label)
                .toList();
        return "{name: %s, %scountry: %s}"
                .formatted(
                        quoted(String.valueOf(place.name())),
                        labels.size() > 1 ? "region: " + quoted(labels.get(1)) + ", " : "",
                        quoted(labels.getFirst()));
    }

    private static String body(String text) {
        var paragraphs = text.split("\n\n", -1);
        var body = new StringBuilder();
        for (var at = 0; at < paragraphs.length; at++) {
            if (at % EVERY_SO_MANY_PARAGRAPHS == 0) {
                body.append("## ").append(cut(paragraphs[at], 30)).append("\n\n");
            }
            body.append(
                            switch (at % EVERY_SO_MANY_PARAGRAPHS) {
                                case 0 -> paragraphs[at].replaceFirst("(\\w+)\\. ", "**$1**. ");
                                case 1 -> "- " + paragraphs[at].replace(". ", ".\n- ");
                                default -> paragraphs[at] + " See [more](https://example.org/" + at + ").";
                            })
                    .append("\n\n");
        }
        return body.toString().strip();
    }

    private static String paths(List<Term> terms) {
        return terms.stream().map(Term::path).collect(joining(", "));
    }

    /** Between words, if it is too long. */
    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.lastIndexOf(' ', longest));
    }

    /** A JSON text is a YAML text. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
