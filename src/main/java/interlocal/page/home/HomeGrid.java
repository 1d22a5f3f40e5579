package interlocal.page.home;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.RecordType;
import interlocal.page.Labels;
import interlocal.page.home.HomeModel.Cell;
import interlocal.page.home.HomeModel.Row;
import interlocal.page.home.HomeModel.ServiceBar;
import interlocal.page.part.Link;
import interlocal.search.Facet;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Counts case studies by partnership model and top-level service type, from facets of searches. */
@Component
final class HomeGrid {

    private static final int MOST_ROWS = 9;
    private static final SearchRequest CASES =
            SearchRequest.EVERYTHING.only(Facet.TYPE, new Term(RecordType.CASE_STUDY.key()));

    private final Search search;
    private final VocabularyFiles vocabularies;

    HomeGrid(Search search, VocabularyFiles vocabularies) {
        this.search = search;
        this.vocabularies = vocabularies;
    }

    record CaseCounts(List<Link> columns, List<Row> rows, List<Cell> totals, List<ServiceBar> bars) {}

    CaseCounts table(Labels labels) {
        var messages = labels.messages();
        var services = vocabularies.current().of(Scheme.SERVICE_TYPES).roots().stream()
                .map(Concept::term)
                .toList();
        var models = search.find(CASES).facets().getOrDefault(Facet.MODEL, List.of()).stream()
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::term))
                .map(Count::term)
                .toList();
        var single = models.size() <= MOST_ROWS ? models : models.subList(0, MOST_ROWS - 1);
        var rows = new ArrayList<Row>();
        for (var model : single) {
            rows.add(row(labels.of(Facet.MODEL, model), CASES.only(Facet.MODEL, model), services, labels));
        }
        if (single.size() < models.size()) {
            var others = new TreeSet<>(models.subList(single.size(), models.size()));
            var request = CASES;
            for (var model : others) {
                request = request.also(Facet.MODEL, model);
            }
            rows.add(row(messages.get("home.grid.others", others.size()), request, services, labels));
        }
        var totals = row(messages.get("home.grid.all-cases"), CASES, services, labels)
                .cells();
        return new CaseCounts(columns(services, labels), rows, totals, bars(services, totals, labels));
    }

    private static List<Link> columns(List<Term> services, Labels labels) {
        return services.stream()
                .map(service ->
                        new Link(labels.of(Facet.SERVICE, service), address(CASES.only(Facet.SERVICE, service))))
                .toList();
    }

    private Row row(String label, SearchRequest request, List<Term> services, Labels labels) {
        var counts = counts(request);
        var cells = services.stream()
                .map(service -> cell(
                        label, service, counts.getOrDefault(service, 0L), request.only(Facet.SERVICE, service), labels))
                .toList();
        return new Row(new Link(label, address(request)), cells, search.count(request));
    }

    private static Cell cell(String model, Term service, long cases, SearchRequest request, Labels labels) {
        var label = cases == 0 ? "home.grid.none" : "home.grid.cell";
        return new Cell(
                cases, address(request), labels.messages().get(label, model, labels.of(Facet.SERVICE, service), cases));
    }

    private Map<Term, Long> counts(SearchRequest request) {
        var counts = new LinkedHashMap<Term, Long>();
        search.find(request)
                .facets()
                .getOrDefault(Facet.SERVICE, List.of())
                .forEach(count -> counts.put(count.term(), count.count()));
        return counts;
    }

    private static List<ServiceBar> bars(List<Term> services, List<Cell> totals, Labels labels) {
        var bars = new ArrayList<ServiceBar>();
        for (var i = 0; i < services.size(); i++) {
            var cell = totals.get(i);
            if (cell.cases() > 0) {
                bars.add(new ServiceBar(labels.of(Facet.SERVICE, services.get(i)), cell.address(), cell.cases()));
            }
        }
        bars.sort(Comparator.comparingLong(ServiceBar::cases).reversed());
        return bars;
    }

    /** The address of a request on the list of case studies, without the type, which that list implies. */
    private static String address(SearchRequest request) {
        return "/" + RecordType.CASE_STUDY.folder()
                + request.without(Facet.TYPE, new Term(RecordType.CASE_STUDY.key()))
                        .query();
    }
}
