package interlocal.operations.management;

import interlocal.search.ScoreExplanation;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** On the management port: {@code GET /actuator/ranking?q=…} explains the score of each hit. */
@Endpoint(id = "ranking")
public final class RankingEndpoint {

    private final Search search;

    public RankingEndpoint(Search search) {
        this.search = search;
    }

    /** The first hits of a search text, with the parts of their scores. */
    record Ranking(String text, List<ScoreExplanation> hits) {}

    @ReadOperation
    Ranking of(String q, @Nullable String page) {
        var request = SearchRequest.parse(Map.of("q", List.of(q), "page", List.of(page == null ? "1" : page)));
        return new Ranking(request.text(), search.explain(request));
    }
}
