package interlocal.page;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.RecordType;
import interlocal.page.model.HomeModel.Bar;
import interlocal.page.model.HomeModel.Cell;
import interlocal.page.model.HomeModel.Row;
import interlocal.page.model.Link;
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

/** Case studies by partnership model and top service type, counted by the index. */
@Component
final class HomeGrid {

    private static final int MOST_ROWS = 9;
    private static final SearchRequest CASES =
            SearchRequest.EVERYTHING.only(Facet.TYPE, new Term(RecordType.CASE_STUDY.key()));
    private static final Term STRONG = new Term("strong");

    private final Search search;
    private final VocabularyFiles vocabularies;
    private final Labels labels;
    private final Words words;

    HomeGrid(Search search, VocabularyFiles vocabularies, Labels labels, Words words) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.labels = labels;
        this.words = words;
    }

    record Table(List<Link> columns, List<Row> rows, List<Cell> totals, List<Bar> bars) {}

    Table table() {
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
            rows.add(row(labels.of(Facet.MODEL, model), CASES.only(Facet.MODEL, model), services));
        }
        if (single.size() < models.size()) {
            var others = new TreeSet<>(models.subList(single.size(), models.size()));
            var request = CASES;
            for (var model : others) {
                request = request.also(Facet.MODEL, model);
            }
            rows.add(row(words.say("home.grid.others", others.size()), request, services));
        }
        var totals = row(words.say("home.grid.all-cases"), CASES, services).cells();
        return new Table(columns(services), rows, totals, bars(services, totals));
    }

    private List<Link> columns(List<Term> services) {
        return services.stream()
                .map(service ->
                        new Link(labels.of(Facet.SERVICE, service), address(CASES.only(Facet.SERVICE, service))))
                .toList();
    }

    private Row row(String label, SearchRequest request, List<Term> services) {
        var all = counts(request);
        var strong = counts(request.only(Facet.EVIDENCE, STRONG));
        var cells = services.stream()
                .map(service -> cell(
                        label,
                        service,
                        all.getOrDefault(service, 0L),
                        strong.getOrDefault(service, 0L),
                        request.only(Facet.SERVICE, service)))
                .toList();
        return new Row(new Link(label, address(request)), cells, search.count(request));
    }

    private Cell cell(String model, Term service, long cases, long strong, SearchRequest request) {
        var name = labels.of(Facet.SERVICE, service);
        return new Cell(
                cases,
                strong,
                address(request),
                cases == 0
                        ? words.say("home.grid.none", model, name)
                        : words.say("home.grid.cell", model, name, cases, strong));
    }

    private Map<Term, Long> counts(SearchRequest request) {
        var counts = new LinkedHashMap<Term, Long>();
        search.find(request)
                .facets()
                .getOrDefault(Facet.SERVICE, List.of())
                .forEach(count -> counts.put(count.term(), count.count()));
        return counts;
    }

    private List<Bar> bars(List<Term> services, List<Cell> totals) {
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < services.size(); i++) {
            var cell = totals.get(i);
            if (cell.cases() > 0) {
                bars.add(new Bar(
                        labels.of(Facet.SERVICE, services.get(i)), cell.address(), cell.cases(), cell.strong()));
            }
        }
        bars.sort(Comparator.comparingLong(Bar::cases).reversed());
        return bars;
    }

    /** The list of case studies has its type chosen already. */
    private static String address(SearchRequest request) {
        return "/" + RecordType.CASE_STUDY.folder()
                + request.without(Facet.TYPE, new Term(RecordType.CASE_STUDY.key()))
                        .query();
    }
}
