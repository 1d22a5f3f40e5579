package interlocal.search;

import static java.util.stream.Collectors.joining;

import interlocal.search.policy.FacetChoice;
import interlocal.search.policy.ParsedQuery;
import interlocal.vocabulary.Term;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One question, immutable. The parameters of an address are another form of it. Terms of one facet are alternatives
 * (OR); facets and text restrict each other (AND).
 *
 * @param text what to look for; empty for everything; cut to {@value #LONGEST_TEXT} characters
 * @param filters the chosen terms; no facet has an empty set
 * @param page counted from 1; limited so that no page reaches beyond {@value #DEEPEST} records
 * @param size results per page, 1 to {@value #LARGEST_PAGE}
 * @param state the state of the index that answered the first page; 0 for the current one
 */
public record SearchRequest(String text, Map<Facet, Set<Term>> filters, Sort sort, int page, int size, long state) {

    public static final int LONGEST_TEXT = 4_000;
    public static final int LARGEST_PAGE = 100;

    /** How many records can be paged through: nobody reads further, and deep pages are costly. */
    public static final int DEEPEST = 10_000;

    private static final int MOST_TERMS = 50;
    private static final int DEFAULT_SIZE = 10;

    public static final SearchRequest EVERYTHING = new SearchRequest("", Map.of(), Sort.RELEVANCE, 1, DEFAULT_SIZE);

    /** A question to the current state. */
    public SearchRequest(String text, Map<Facet, Set<Term>> filters, Sort sort, int page, int size) {
        this(text, filters, sort, page, size, 0);
    }

    public SearchRequest {
        text = text.strip();
        text = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        size = Math.clamp(size, 1, LARGEST_PAGE);
        page = Math.clamp(page, 1, DEEPEST / size);
        state = page == 1 ? 0 : state;
        var sorted = new EnumMap<Facet, Set<Term>>(Facet.class);
        filters.forEach((facet, terms) -> {
            if (!terms.isEmpty()) {
                sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(terms)));
            }
        });
        filters = Collections.unmodifiableMap(sorted);
    }

    /** Reads the parameters of an address; unknown or malformed ones are ignored. */
    public static SearchRequest parse(Map<String, List<String>> parameters) {
        var filters = new EnumMap<Facet, Set<Term>>(Facet.class);
        for (var facet : Facet.values()) {
            var terms = new TreeSet<Term>();
            parameters.getOrDefault(facet.key(), List.of()).stream()
                    .limit(MOST_TERMS)
                    .forEach(value -> Term.parse(value).ifPresent(terms::add));
            filters.put(facet, terms);
        }
        return new SearchRequest(
                first(parameters, "q"),
                filters,
                Sort.ofKey(first(parameters, "sort")).orElse(Sort.RELEVANCE),
                Math.clamp(number(first(parameters, "page"), 1), 1, Integer.MAX_VALUE),
                Math.clamp(number(first(parameters, "size"), DEFAULT_SIZE), 1, Integer.MAX_VALUE),
                number(first(parameters, "state"), 0));
    }

    private static String first(Map<String, List<String>> parameters, String key) {
        var values = parameters.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** Whether the text asks for words, which decide what is the best match. */
    public boolean hasWords() {
        return !ParsedQuery.parse(text).wanted().isEmpty();
    }

    /** The chosen terms of a facet. */
    public Set<Term> chosen(Facet facet) {
        return filters.getOrDefault(facet, Set.of());
    }

    /** The chosen terms of a facet, with the rules for combining them. */
    public FacetChoice choice(Facet facet) {
        return new FacetChoice(facet, chosen(facet));
    }

    /** The choices in all other facets: they restrict the records among which a facet's terms are counted. */
    public Map<Facet, Set<Term>> filtersBeside(Facet counted) {
        if (chosen(counted).isEmpty()) {
            return filters;
        }
        var others = new EnumMap<>(filters);
        others.remove(counted);
        return others;
    }

    /** The same question with only this term chosen in its facet, on the first page. */
    public SearchRequest only(Facet facet, Term term) {
        return replace(facet, Set.of(term));
    }

    /** The same question with this term as a further alternative, in place of its ancestors and descendants. */
    public SearchRequest also(Facet facet, Term term) {
        return replace(facet, choice(facet).with(term));
    }

    public SearchRequest without(Facet facet, Term term) {
        var terms = new TreeSet<>(chosen(facet));
        terms.remove(term);
        return replace(facet, terms);
    }

    /** The same question with nothing chosen in a facet. */
    public SearchRequest withoutAny(Facet facet) {
        return replace(facet, Set.of());
    }

    public SearchRequest withoutFilters() {
        return new SearchRequest(text, Map.of(), sort, 1, size);
    }

    public SearchRequest withText(String other) {
        return new SearchRequest(other, filters, sort, 1, size);
    }

    public SearchRequest sortedBy(Sort other) {
        return new SearchRequest(text, filters, other, 1, size);
    }

    public SearchRequest onPage(int other) {
        return new SearchRequest(text, filters, sort, other, size, state);
    }

    /** Another page of an answer, from the same state. */
    public SearchRequest following(SearchResult result, int other) {
        return new SearchRequest(text, filters, sort, other, size, result.state());
    }

    /** The number of the last page if {@code total} records match. */
    public int lastPage(long total) {
        return Math.clamp((total + size - 1) / size, 1, DEEPEST / size);
    }

    private SearchRequest replace(Facet facet, Set<Term> terms) {
        var changed = new EnumMap<Facet, Set<Term>>(Facet.class);
        changed.putAll(filters);
        changed.put(facet, terms);
        return new SearchRequest(text, changed, sort, 1, size);
    }

    /** The parameters of its address; defaults are left out. */
    public Map<String, List<String>> parameters() {
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!text.isEmpty()) {
            parameters.put("q", List.of(text));
        }
        filters.forEach((facet, terms) ->
                parameters.put(facet.key(), terms.stream().map(Term::path).toList()));
        if (sort != Sort.RELEVANCE) {
            parameters.put("sort", List.of(sort.key()));
        }
        if (page != 1) {
            parameters.put("page", List.of(Integer.toString(page)));
        }
        if (size != DEFAULT_SIZE) {
            parameters.put("size", List.of(Integer.toString(size)));
        }
        if (state != 0) {
            parameters.put("state", List.of(Long.toString(state)));
        }
        return parameters;
    }

    /** The query string of its address, with the question mark; empty for {@link #EVERYTHING}. */
    public String query() {
        var pairs = new ArrayList<String>();
        parameters()
                .forEach((key, values) -> values.forEach(value -> pairs.add(key + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/"))));
        return pairs.isEmpty() ? "" : pairs.stream().collect(joining("&", "?", ""));
    }
}
