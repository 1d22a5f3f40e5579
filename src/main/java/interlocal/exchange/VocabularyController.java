package interlocal.exchange;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The controlled terms of every scheme. */
@RestController
final class VocabularyController {

    private final VocabularyFiles vocabularies;
    private final Responses responses;

    VocabularyController(VocabularyFiles vocabularies, Responses responses) {
        this.vocabularies = vocabularies;
        this.responses = responses;
    }

    /** A term with its narrower terms. */
    record Entry(
            String term,
            String label,
            List<String> synonyms,
            @Nullable String note,
            List<Entry> children) {

        static Entry of(Concept concept) {
            return new Entry(
                    concept.term().path(),
                    concept.label(),
                    concept.synonyms(),
                    concept.note(),
                    concept.children().stream().map(Entry::of).toList());
        }
    }

    @GetMapping(path = "/api/v1/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> vocabulary() {
        var current = vocabularies.current();
        var schemes = new LinkedHashMap<String, List<Entry>>();
        for (var scheme : Scheme.values()) {
            schemes.put(
                    scheme.key(),
                    current.of(scheme).roots().stream().map(Entry::of).toList());
        }
        return responses.json(schemes);
    }
}
