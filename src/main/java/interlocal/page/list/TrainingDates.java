package interlocal.page.list;

import static java.util.stream.Collectors.toUnmodifiableMap;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.Details.Session;
import interlocal.content.Details.Training;
import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.messages.Messages;
import interlocal.page.part.Days;
import interlocal.search.Answer;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dates of trainings, and the list in their order: what comes next is first, what has no date ahead is last. */
@Component
final class TrainingDates {

    /** An answer of more trainings keeps the order that search gives them. */
    private static final int MOST = 1_000;

    private final Search search;
    private final Records records;
    private final Clock clock;

    TrainingDates(Search search, Records records, Clock clock) {
        this.search = search;
        this.records = records;
        this.clock = clock;
    }

    /**
     * A page of an answer.
     *
     * @param next the next session of each training that has one, by slug; not only of those on the page
     */
    record Dated(Answer answer, Map<String, Session> next) {

        SearchResult result() {
            return answer.result();
        }

        /** When the trainings are held next, in words, by slug. */
        Map<String, String> dates(Messages messages) {
            return next.entrySet().stream()
                    .collect(toUnmodifiableMap(Map.Entry::getKey, dated -> said(dated.getValue(), messages)));
        }

        private static String said(Session session, Messages messages) {
            var last = session.ends() == null ? null : session.ends().toLocalDate();
            return messages.get("search.next-date", Days.span(session.starts().toLocalDate(), last, messages));
        }
    }

    /** Whether a request leaves the order to the dates: for trainings, without words and in no other order. */
    static boolean order(@Nullable RecordType type, SearchRequest request) {
        return type == RecordType.TRAINING && request.text().isEmpty() && request.sort() == Sort.RELEVANCE;
    }

    /** A page of the trainings that match, in the order of their next sessions; those without one keep their order. */
    Dated find(SearchRequest request) {
        var whole = new SearchRequest("", request.filters(), request.sort(), 1, SearchRequest.LARGEST_PAGE);
        var first = search.find(whole);
        if (first.total() > MOST) {
            var result = search.find(request);
            return dated(request, result, next(result.hits()));
        }
        var hits = new ArrayList<>(first.hits());
        for (var page = 2; page <= whole.lastPage(first.total()); page++) {
            hits.addAll(search.find(whole.onPage(page)).hits());
        }
        var next = next(hits);
        hits.sort(Comparator.comparing((Hit hit) -> starts(next.get(hit.card().slug()))));
        var result =
                new SearchResult(first.total(), page(hits, request), first.facets(), first.partial(), first.state(), 0);
        return dated(request, result, next);
    }

    private static Dated dated(SearchRequest request, SearchResult result, Map<String, Session> next) {
        return new Dated(new Answer(request, request, result, null), next);
    }

    private static List<Hit> page(List<Hit> hits, SearchRequest request) {
        var from = Math.min((request.page() - 1) * request.size(), hits.size());
        return List.copyOf(hits.subList(from, Math.min(from + request.size(), hits.size())));
    }

    /** The next or present session of each training among some hits that has one, by slug. */
    Map<String, Session> next(List<Hit> hits) {
        var slugs = hits.stream()
                .filter(hit -> hit.card().type() == RecordType.TRAINING)
                .map(hit -> new Slug(hit.card().slug()))
                .toList();
        return slugs.isEmpty()
                ? Map.of()
                : records.all(slugs).stream()
                        .map(Published::document)
                        .flatMap(this::dated)
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<String, Session>> dated(Document document) {
        return document.details() instanceof Training training
                ? next(training).map(session -> Map.entry(document.slug().text(), session)).stream()
                : Stream.empty();
    }

    private Optional<Session> next(Training training) {
        var now = clock.instant();
        return training.sessions().stream()
                .filter(session -> at(Objects.requireNonNullElse(session.ends(), session.starts()), session)
                        .isAfter(now))
                .min(Comparator.comparing(TrainingDates::starts));
    }

    private static Instant starts(@Nullable Session session) {
        return session == null ? Instant.MAX : at(session.starts(), session);
    }

    private static Instant at(LocalDateTime local, Session session) {
        return local.atZone(session.zone()).toInstant();
    }
}
