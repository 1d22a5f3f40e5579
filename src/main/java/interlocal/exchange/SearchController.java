package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Labels;
import interlocal.page.Site;
import interlocal.page.Translations;
import interlocal.page.list.Repairs;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Tier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search with the parameters of the search page. */
@RestController
final class SearchController {

    private final Search search;
    private final Translations translations;
    private final Repairs repairs;
    private final Site site;
    private final Responses responses;

    SearchController(Search search, Translations translations, Repairs repairs, Site site, Responses responses) {
        this.search = search;
        this.translations = translations;
        this.repairs = repairs;
        this.site = site;
        this.responses = responses;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> search(@RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        var labels = translations.labels(reader);
        var found = search.answer(SearchRequest.parse(parameters));
        var request = found.request();
        var result = found.result();
        var answer = new SearchAnswer(
                result.total(),
                request.page(),
                request.size(),
                result.coverage().whole(),
                result.partial() || result.coverage().cut(),
                result.state(),
                result.withdrawn(),
                request.text(),
                result.coverage().unknown(),
                found.respelt() == null ? null : found.respelt().request().text(),
                result.total() > 0
                        ? List.of()
                        : repairs.anywhere(request, labels).stream()
                                .map(repair -> new SearchAnswer.Repair(
                                        repair.label(), site.absolute(repair.address()), repair.total()))
                                .toList(),
                result.hits().stream().map(hit -> item(hit, labels)).toList(),
                facets(result, labels));
        return responses.json(answer, Headers.translated(reader));
    }

    private SearchAnswer.Item item(Hit hit, Labels labels) {
        var card = hit.card();
        return new SearchAnswer.Item(
                card.slug(),
                card.type().key(),
                card.title(),
                card.summary(),
                site.absolute(card.address()),
                SnippetHtml.html(hit.passage()),
                hit.subjects().stream().map(labels::named).toList(),
                hit.tier() != Tier.LACKING,
                hit.score());
    }

    private static Map<String, List<SearchAnswer.Count>> facets(SearchResult result, Labels labels) {
        var facets = new LinkedHashMap<String, List<SearchAnswer.Count>>();
        for (var facet : Facet.values()) {
            facets.put(facet.key(), counts(facet, result.facets().getOrDefault(facet, List.of()), labels));
        }
        return facets;
    }

    private static List<SearchAnswer.Count> counts(Facet facet, List<SearchResult.Count> counts, Labels labels) {
        return counts.stream()
                .map(count -> new SearchAnswer.Count(
                        count.term().path(),
                        labels.of(facet, count.term()),
                        count.count(),
                        count.together(),
                        count.selected(),
                        counts(facet, count.children(), labels)))
                .toList();
    }
}
