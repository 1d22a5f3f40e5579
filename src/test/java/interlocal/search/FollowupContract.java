package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.vocabulary.Term;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reader sees who turns the page while records come and go. */
public abstract class FollowupContract extends EngineContract {

    protected static final SearchRequest SHARED = SearchRequest.EVERYTHING.withText("shared");

    /** What the engine takes for the time, in nanoseconds. */
    protected final AtomicLong nanos = new AtomicLong();

    protected final SearchResult firstOf25() {
        publish(IntStream.range(10, 35)
                .mapToObj(i -> Sample.of("r" + i, "Shared"))
                .toArray(Sample[]::new));
        return engine.ask(SHARED);
    }

    @Test
    void pagesOfOneAnswerNeitherRepeatNorSkipWhenRecordsCome() {
        var first = firstOf25();
        publish(Sample.of("a", "Shared"), Sample.of("b", "Shared"));
        var seen = new ArrayList<>(slugs(first));
        for (var page = 2; page <= 3; page++) {
            var next = engine.ask(SHARED.following(first, page));
            assertThat(next.total()).isEqualTo(25);
            assertThat(next.facets()).isEqualTo(first.facets());
            seen.addAll(slugs(next));
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(25).doesNotContain("a", "b");
        assertThat(engine.ask(SHARED).total()).isEqualTo(27);
    }

    @Test
    void withdrawnRecordsAreLeftOutAndCounted() {
        var first = firstOf25();
        withdraw("r10", "r20", "r21");
        var second = engine.ask(SHARED.following(first, 2));
        assertThat(slugs(second)).hasSize(8).doesNotContain("r20", "r21");
        assertThat(second.total()).isEqualTo(25);
        assertThat(second.withdrawn()).isEqualTo(2);
        assertThat(slugs(engine.ask(SHARED.following(first, 3)))).hasSize(5);
    }

    @Test
    void anOlderStateAnswersNothingElseThanItWasAsked() {
        publish(Sample.of("secret", "Shared").body("Confidential figures"));
        var first = firstOf25();
        withdraw("secret");
        var other = SearchRequest.EVERYTHING.withText("confidential").following(first, 2);
        assertThat(engine.ask(other).total()).isZero();
        var narrowed = SHARED.only(Facet.TYPE, new Term("case-study")).following(first, 2);
        assertThat(engine.ask(narrowed).total()).isEqualTo(25);
        assertThat(engine.ask(SHARED.following(first, 2)).total()).isEqualTo(26);
    }

    @Test
    void afterFiveMinutesThePresentStateAnswers() {
        var first = firstOf25();
        publish(Sample.of("a", "Shared"));
        nanos.addAndGet(Duration.ofMinutes(6).toNanos());
        var second = engine.ask(SHARED.following(first, 2));
        assertThat(second.total()).isEqualTo(26);
        assertThat(second.state()).isNotEqualTo(first.state());
    }

    @Test
    void statesThatNobodyKnowsAreThePresentOne() {
        firstOf25();
        var unknown = new SearchRequest("shared", SHARED.filters(), SHARED.sort(), 2, 10, 9_999);
        assertThat(slugs(engine.ask(unknown))).hasSize(10);
    }

    private void withdraw(String... slugs) {
        List.of(slugs).forEach(library::withdraw);
        publish();
    }
}
