package interlocal.page.term;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.catalog.file.Attachments.Stored;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.TreePath;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.ProblemPages;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.part.JsonLd;
import interlocal.page.part.Kept;
import interlocal.page.part.LibraryState;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.page.part.TermLinks;
import interlocal.page.record.RecordModels;
import interlocal.page.term.TermModel.Group;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a term with its meaning, the text on it and its records. */
@Component
final class TermPage implements PageSource {

    private static final int MOST_CARDS = 4;
    private static final long MOST_CHARACTERS = 4_000_000;

    private final VocabularyFiles vocabularies;
    private final Records records;
    private final Search search;
    private final TermCounts termCounts;
    private final RecordModels recordModels;
    private final ProblemPages problems;
    private final Translations translations;
    private final JsonLd jsonLd;
    private final Templates templates;
    private final Kept<Key, Page> kept;

    /**
     * What a page depends on besides the state of the library.
     *
     * @param text when the text on the term was changed; absent if there is none
     * @param files of its attachments
     */
    private record Key(Scheme scheme, Term term, @Nullable Instant text, List<Stored> files, Locale language) {}

    TermPage(
            VocabularyFiles vocabularies,
            Records records,
            Search search,
            TermCounts termCounts,
            RecordModels recordModels,
            ProblemPages problems,
            Translations translations,
            JsonLd jsonLd,
            Templates templates,
            LibraryState library) {
        this.vocabularies = vocabularies;
        this.records = records;
        this.search = search;
        this.termCounts = termCounts;
        this.recordModels = recordModels;
        this.problems = problems;
        this.translations = translations;
        this.jsonLd = jsonLd;
        this.templates = templates;
        this.kept = new Kept<>(library, MOST_CHARACTERS, page -> page.html().length(), _ -> true);
    }

    @Override
    public List<Route> routes() {
        return Arrays.stream(Scheme.values())
                .map(scheme ->
                        Route.below(scheme.key(), (request, path) -> new Shown(one(scheme, path, request.reader()))))
                .toList();
    }

    /** The page of a term; a 404 page if neither the vocabulary has it, nor any record where all terms are allowed. */
    private Page one(Scheme scheme, String path, Reader reader) {
        return Term.parse(path)
                .flatMap(term -> concept(scheme, term))
                .map(concept -> page(scheme, concept, translations.labels(reader)))
                .orElseGet(() -> problems.page(404, reader));
    }

    private Optional<Concept> concept(Scheme scheme, Term term) {
        var vocabulary = vocabularies.current().of(scheme);
        return vocabulary
                .find(term)
                .or(() -> vocabulary
                        .concept(term)
                        .filter(_ -> termCounts.of(scheme).of(term) > 0));
    }

    private Page page(Scheme scheme, Concept concept, Labels labels) {
        var text = records.of(TreePath.describing(scheme, concept.term())).orElse(null);
        var key = new Key(
                scheme,
                concept.term(),
                text == null ? null : text.changed(),
                text == null ? List.of() : recordModels.files(text.document()),
                labels.messages().locale());
        return kept.of(key, () -> render(scheme, concept, text, labels));
    }

    private Page render(Scheme scheme, Concept concept, @Nullable Published text, Labels labels) {
        var model = model(scheme, concept, text, labels);
        return new Page(
                200,
                scheme.key(),
                TermLinks.address(scheme, concept.term()),
                concept.label(),
                text != null
                        ? text.document().header().summary()
                        : Objects.requireNonNullElse(
                                concept.note(), labels.messages().get("term.description", concept.label())),
                jsonLd.term(concept, labels.of(TermLinks.facet(scheme))),
                true,
                templates.render(model, labels));
    }

    private TermModel model(Scheme scheme, Concept concept, @Nullable Published text, Labels labels) {
        var facet = TermLinks.facet(scheme);
        var term = concept.term();
        var counts = termCounts.of(scheme);
        var request = SearchRequest.EVERYTHING.only(facet, term);
        return new TermModel(
                scheme,
                concept.label(),
                crumbs(scheme, term, labels),
                concept.note(),
                concept.synonyms(),
                text == null ? null : recordModels.of(text, labels),
                counts.narrower(concept.children()),
                Arrays.stream(RecordType.values())
                        .filter(RecordType::searchable)
                        .flatMap(type ->
                                group(type, request, text == null ? List.of() : related(text), labels.messages()))
                        .toList(),
                counts.of(term),
                "/search" + request.query());
    }

    private static List<Link> crumbs(Scheme scheme, Term term, Labels labels) {
        var vocabulary = new Link(labels.messages().get("terms." + scheme.key()), "/" + scheme.key());
        var broader = term.lineage().stream()
                .filter(ancestor -> !ancestor.equals(term))
                .map(ancestor -> new Link(labels.of(scheme, ancestor), TermLinks.address(scheme, ancestor)));
        return Stream.concat(Stream.of(vocabulary), broader).toList();
    }

    private List<Document> related(Published text) {
        return records.all(text.document().header().related()).stream()
                .map(Published::document)
                .toList();
    }

    /** The records of one type, those that the text on the term names first; empty if there are none. */
    private Stream<Group> group(RecordType type, SearchRequest request, List<Document> named, Messages messages) {
        var ofType = request.only(Facet.TYPE, new Term(type.key()));
        if (search.count(ofType) == 0) {
            return Stream.empty();
        }
        var result = search.find(ofType);
        var slugs = named.stream().map(document -> document.slug().text()).toList();
        var cards = result.hits().stream()
                .map(Hit::card)
                .sorted(Comparator.comparing((Card card) -> !slugs.contains(card.slug())))
                .limit(MOST_CARDS)
                .toList();
        return Stream.of(new Group(
                messages.get("nav." + type.folder()), cards, result.total(), "/" + type.folder() + request.query()));
    }
}
