package interlocal.page.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.decision.Delegation;
import interlocal.decision.Flips;
import interlocal.decision.Fraction;
import interlocal.decision.Profile;
import interlocal.decision.RelatedQuery;
import interlocal.decision.RelatedRecords;
import interlocal.decision.Spread;
import interlocal.decision.Trend;
import interlocal.decision.Weighing;
import interlocal.meeting.minutes.Delegations;
import interlocal.meeting.minutes.History;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.RoomState;
import interlocal.meeting.protocol.Topic;
import interlocal.page.Labels;
import interlocal.page.chart.FitsModel;
import interlocal.page.chart.SpreadModel;
import interlocal.page.chart.TrendModel;
import interlocal.page.decision.NamedRecords;
import interlocal.page.decision.TalkModel;
import interlocal.page.decision.WeightsModel;
import interlocal.page.meeting.RoomModel.Come;
import interlocal.page.meeting.RoomModel.Weak;
import interlocal.page.part.Templates;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The results of a room's revealed answers. They are the same for everybody in the room, so they are computed once for
 * each change.
 */
@Component
class RoomResults {

    private static final int DIVIDED = 3;
    private static final int MOST_KEPT = 200;

    private final RelatedRecords related;
    private final NamedRecords records;
    private final Templates templates;
    private final Cache<RevealedAnswers, Come> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    RoomResults(RelatedRecords related, NamedRecords records, Templates templates) {
        this.related = related;
        this.records = records;
        this.templates = templates;
    }

    /**
     * The revealed answers: the key of the cache.
     *
     * @param now the answers that count
     * @param first the first answers to the questions that were asked again
     * @param language of the rendered results
     */
    private record RevealedAnswers(
            RoomCode code, List<Delegation> now, List<Delegation> first, List<Trend> trends, Locale language) {}

    /**
     * The results of a room; empty until an answer was revealed.
     *
     * @param history of the whole series, this room included; empty if the room continues no other
     */
    Optional<Come> of(RoomState state, Optional<History> history, Labels labels) {
        var now = Delegations.now(state);
        if (now.stream().allMatch(Delegation::isSilent)) {
            return Optional.empty();
        }
        var topic = state.topic();
        var trends = history.map(known -> known.trends(topic.model())).orElse(List.of());
        var before = Delegations.before(state);
        var language = labels.messages().locale();
        var shown = new RevealedAnswers(topic.code(), now, before, trends, language);
        return Optional.of(kept.get(shown, asked -> come(topic, asked, labels)));
    }

    private Come come(Topic topic, RevealedAnswers shown, Labels labels) {
        var model = topic.model();
        var profile = Profile.of(shown.now());
        var weighing = Weighing.of(model, profile);
        var query = query(topic, weighing);
        var talk = new TalkModel(
                model,
                WeightsModel.at(topic.modelKey()),
                weighing,
                Flips.of(model, profile),
                List.of(),
                related.of(query),
                query,
                FitsModel.of("page-fits", weighing.fits()));
        var spreads = Spread.of(model, shown.now());
        return new Come(
                charts("page-now-", spreads, labels),
                charts("page-first-", Spread.of(model, shown.first()), labels),
                spreads.stream()
                        .filter(spread ->
                                spread.amongPeople().orElse(Fraction.ZERO).signum() > 0)
                        .limit(DIVIDED)
                        .map(spread -> spread.factor().label())
                        .toList(),
                talk,
                weak(model, profile),
                shown.trends().stream().map(trend -> chart(trend, labels)).toList());
    }

    /** The questions graded below the middle that have lessons, the lowest first. */
    private List<Weak> weak(DecisionModel model, Profile profile) {
        var named = records.of(model);
        return model.factors().stream()
                .filter(factor -> profile.of(factor.key())
                        .filter(grade -> grade.compareTo(Profile.MIDDLE) < 0)
                        .isPresent())
                .sorted(Comparator.comparing(factor -> profile.of(factor.key()).orElse(Profile.MIDDLE)))
                .map(factor -> new Weak(
                        factor.label(),
                        factor.lessons().stream()
                                .flatMap(lesson -> Stream.ofNullable(named.get(lesson)))
                                .toList()))
                .filter(weak -> !weak.lessons().isEmpty())
                .toList();
    }

    private String chart(Trend trend, Labels labels) {
        var id = "page-trend-" + trend.factor().key();
        return templates.render(TrendModel.of(id, trend, labels.messages()), labels);
    }

    private Map<Slug, String> charts(String id, List<Spread> spreads, Labels labels) {
        return spreads.stream()
                .filter(spread -> spread.people() > 0)
                .collect(Collectors.toMap(
                        spread -> spread.factor().key(),
                        spread -> templates.render(
                                SpreadModel.of(id + spread.factor().key(), spread), labels)));
    }

    private static RelatedQuery query(Topic topic, Weighing weighing) {
        return RelatedQuery.of(
                topic.model(),
                weighing,
                topic.serviceTerm(),
                topic.partners().stream()
                        .map(RoomPartner::place)
                        .filter(Objects::nonNull)
                        .toList(),
                topic.service());
    }
}
