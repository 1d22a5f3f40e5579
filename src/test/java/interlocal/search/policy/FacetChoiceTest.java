package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.SearchResult.Count;
import interlocal.search.policy.FacetChoice.Counted;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacetChoiceTest {

    private static final Term SAFETY = new Term("safety");
    private static final Term FIRE = new Term("safety/fire");
    private static final Term POLICE = new Term("safety/police");
    private static final Term WATER = new Term("water");

    private static FacetChoice choice(Term... terms) {
        return new FacetChoice(Facet.SERVICE, Set.of(terms));
    }

    private record Records(long total, Map<Term, Long> terms) implements Counted {
        @Override
        public long having(Term term) {
            return terms.getOrDefault(term, 0L);
        }
    }

    @Test
    void aTermChosenBesidesTakesThePlaceOfWhatIsAboveAndBelowIt() {
        assertThat(choice(FIRE, WATER).with(SAFETY)).containsExactly(SAFETY, WATER);
        assertThat(choice(SAFETY, WATER).with(FIRE)).containsExactly(FIRE, WATER);
        assertThat(choice(FIRE).with(POLICE)).containsExactly(FIRE, POLICE);
        assertThat(choice(WATER).with(new Term("waterways"))).containsExactly(WATER, new Term("waterways"));
    }

    @Test
    void allThatMayStayChosenIsKnownBeforeAnythingIsCounted() {
        assertThat(choice(FIRE, WATER).rests())
                .containsExactlyInAnyOrder(Set.of(FIRE, WATER), Set.of(FIRE), Set.of(WATER));
        assertThat(choice(FIRE).rests()).containsExactly(Set.of(FIRE));
    }

    @Test
    void whatATermComesToBesidesIsTheUnionWithWhatStaysChosen() {
        var among = new Records(9, Map.of(SAFETY, 5L, FIRE, 3L, POLICE, 3L, WATER, 4L));
        var fire = new Records(3, Map.of(SAFETY, 3L, FIRE, 3L, POLICE, 1L, WATER, 2L));
        var counts = choice(FIRE).counts(among.terms().keySet(), among, _ -> fire);
        assertThat(counts)
                .containsExactly(
                        new Count(
                                SAFETY,
                                5,
                                5,
                                false,
                                List.of(
                                        new Count(FIRE, 3, 3, true, List.of()),
                                        new Count(POLICE, 3, 5, false, List.of()))),
                        new Count(WATER, 4, 5, false, List.of()));
    }

    @Test
    void aChosenTermThatNoRecordHasIsShown() {
        var none = new Records(0, Map.of());
        assertThat(choice(WATER).counts(Set.of(), none, _ -> none))
                .containsExactly(new Count(WATER, 0, 0, true, List.of()));
    }
}
