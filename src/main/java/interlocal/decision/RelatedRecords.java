package interlocal.decision;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import interlocal.search.Sort;
import interlocal.vocabulary.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds records that help with a result and says why each was chosen. */
@Service
public class RelatedRecords {

    private static final int CASES = 5;
    private static final int LESSONS = 6;
    private static final int OTHERS = 4;
    private static final int CANDIDATES = 40;

    private final Search search;
    private final Records records;

    RelatedRecords(Search search, Records records) {
        this.search = search;
        this.records = records;
    }

    /** The recommendations for a query; none while the search engine is unavailable. */
    public Recommendations of(RelatedQuery query) {
        try {
            var terms = new SharedTerms(query);
            return new Recommendations(
                    first(CASES, terms, matching(RecordType.CASE_STUDY, query)),
                    first(LESSONS, terms, lessons(query)),
                    first(OTHERS, terms, trainings(query)),
                    query.places().isEmpty()
                            ? List.of()
                            : first(OTHERS, terms, providers(query)).stream()
                                    .filter(recommendation ->
                                            !recommendation.shared().isEmpty())
                                    .toList(),
                    first(OTHERS, terms, research(query)));
        } catch (SearchUnavailable away) {
            return Recommendations.EMPTY;
        }
    }

    /** The cards that share most with the query; ties keep their order. */
    private List<Recommendation> first(int most, SharedTerms terms, Stream<Card> cards) {
        return cards.distinct()
                .flatMap(card -> records.find(new Slug(card.slug())).map(Published::document).stream()
                        .map(document -> new Recommendation(
                                card,
                                terms.shared(document),
                                terms.isCited(document.slug()),
                                document.details() instanceof Details.Lesson lesson
                                        ? lesson.inPractice().stream()
                                                .findFirst()
                                                .orElse("")
                                        : "")))
                .sorted(Comparator.comparingInt(SharedTerms::strength).reversed())
                .limit(most)
                .toList();
    }

    /** Records on the query's service, then those on its models. */
    private Stream<Card> matching(RecordType type, RelatedQuery query) {
        var service = query.service();
        var ofService = service == null ? Stream.<Card>empty() : cards(of(type).only(Facet.SERVICE, service));
        return Stream.concat(ofService, query.models().isEmpty() ? Stream.empty() : cards(ofModels(type, query)));
    }

    private static SearchRequest ofModels(RecordType type, RelatedQuery query) {
        return new SearchRequest(
                "",
                Map.of(Facet.TYPE, Set.of(new Term(type.key())), Facet.MODEL, new TreeSet<>(query.models())),
                Sort.RELEVANCE,
                1,
                CANDIDATES);
    }

    private Stream<Card> lessons(RelatedQuery query) {
        return query.stages().stream()
                .flatMap(stage -> cards(of(RecordType.LESSON).only(Facet.STAGE, new Term(stage.key()))));
    }

    private Stream<Card> trainings(RelatedQuery query) {
        return Stream.concat(
                matching(RecordType.TRAINING, query),
                cards(of(RecordType.TRAINING).withText(query.text())));
    }

    /**
     * Every provider in the countries of the query's places; {@link SharedTerms} then checks the exact areas they
     * serve.
     */
    private Stream<Card> providers(RelatedQuery query) {
        return query.places().stream()
                .map(place -> place.lineage().getFirst())
                .distinct()
                .flatMap(country -> cards(of(RecordType.PROVIDER).only(Facet.COUNTRY, country)));
    }

    private Stream<Card> research(RelatedQuery query) {
        var cited = query.sources().isEmpty()
                ? Stream.<Card>empty()
                : cards(of(RecordType.RESEARCH)).filter(card -> query.sources().contains(new Slug(card.slug())));
        return Stream.concat(matching(RecordType.RESEARCH, query), cited);
    }

    private static SearchRequest of(RecordType type) {
        return new SearchRequest(
                "",
                Map.of(Facet.TYPE, Set.of(new Term(type.key()))),
                Sort.RELEVANCE,
                1,
                type == RecordType.CASE_STUDY ? CANDIDATES : SearchRequest.LARGEST_PAGE);
    }

    private Stream<Card> cards(SearchRequest request) {
        return search.find(request).hits().stream().map(Hit::card);
    }
}
