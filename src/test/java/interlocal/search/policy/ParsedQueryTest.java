package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.ParsedQuery.FacetTerm;
import interlocal.vocabulary.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedQueryTest {

    private static final FacetTerm FAILED = new FacetTerm(Facet.OUTCOME, new Term("failed"));
    private static final FacetTerm ENDED = new FacetTerm(Facet.OUTCOME, new Term("ended"));

    @Test
    void readsWordsAndPhrasesOfAField() {
        assertThat(ParsedQuery.parse("title:fire name:\"new york\" police").wanted())
                .containsExactly(
                        new Clause("fire", false, SearchField.TITLE),
                        new Clause("new york", true, SearchField.NAME),
                        new Clause("police", false, null));
    }

    @Test
    void readsTermsOfAFacet() {
        var chosen = ParsedQuery.parse("outcome:failed -service:public-safety/fire Country:\"United States\"");
        assertThat(chosen.terms())
                .containsExactly(List.of(FAILED), List.of(new FacetTerm(Facet.COUNTRY, new Term("united-states"))));
        assertThat(chosen.excludedTerms())
                .containsExactly(new FacetTerm(Facet.SERVICE, new Term("public-safety/fire")));
    }

    @Test
    void readsTermsJoinedByOrAsAlternatives() {
        var either = ParsedQuery.parse("outcome:failed OR outcome:ended OR type:lesson outcome:failed NOT type:page");
        assertThat(either.terms())
                .containsExactly(
                        List.of(FAILED, ENDED, new FacetTerm(Facet.TYPE, new Term("lesson"))), List.of(FAILED));
        assertThat(either.excludedTerms()).containsExactly(new FacetTerm(Facet.TYPE, new Term("page")));
        assertThat(either.passedOver()).isFalse();
        assertThat(ParsedQuery.parse("type:lesson AND type:lesson").terms()).hasSize(1);
    }

    @Test
    void passesOverAnOrBetweenATermAndAWord() {
        var both = ParsedQuery.parse("fire OR outcome:failed OR police");
        assertThat(texts(both.wanted())).containsExactly("fire", "police");
        assertThat(both.groups()).isEmpty();
        assertThat(both.terms()).containsExactly(List.of(FAILED));
        assertThat(both.passedOver()).isTrue();
        assertThat(ParsedQuery.parse("fire OR NOT police").passedOver()).isTrue();
        assertThat(ParsedQuery.parse("OR fire -police OR water OR").passedOver())
                .isFalse();
    }

    @Test
    void takesWhatNoTermCanBeForText() {
        var words = ParsedQuery.parse("country:\"Côte d'Ivoire\" service:Übung");
        assertThat(words.terms()).isEmpty();
        assertThat(words.wanted())
                .containsExactly(new Clause("Côte d'Ivoire", true, null), new Clause("Übung", false, null));
    }

    @Test
    void takesAColonWithoutAFieldOrAValueForASeparator() {
        assertThat(ParsedQuery.parse("budget:fire title: 12:30 subtitle:x").wanted())
                .extracting(Clause::text)
                .containsExactly("budget", "fire", "title", "12", "30", "subtitle", "x");
    }

    @Test
    void countsTermsAmongTheParts() {
        assertThat(ParsedQuery.parse("type:lesson ".repeat(129)).cut()).isTrue();
        assertThat(ParsedQuery.parse("type:lesson ".repeat(128)).cut()).isFalse();
    }

    private static List<String> texts(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }

    @Test
    void readsOperatorsInCapitals() {
        var either = ParsedQuery.parse("fire OR police AND town NOT utopia");
        assertThat(either.groups().stream().map(ParsedQueryTest::texts))
                .containsExactly(List.of("fire", "police"), List.of("town"));
        assertThat(texts(either.wanted())).containsExactly("fire", "police", "town");
        assertThat(texts(either.excluded())).containsExactly("utopia");
    }

    @Test
    void takesOperatorsForNothingWhereTheyHaveNothingToJoin() {
        for (var text : List.of("OR fire", "fire OR", "fire AND", "AND fire OR", "fire NOT")) {
            assertThat(texts(ParsedQuery.parse(text).wanted())).as(text).containsExactly("fire");
            assertThat(ParsedQuery.parse(text).groups()).as(text).isEmpty();
            assertThat(ParsedQuery.parse(text).excluded()).as(text).isEmpty();
        }
    }

    @Test
    void takesALongTextInCapitalsForShouted() {
        var shouted = ParsedQuery.parse("WHAT DO SMALL TOWNS PAY FOR FIRE OR POLICE AND NOT FOR WATER");
        assertThat(shouted.groups()).isEmpty();
        assertThat(shouted.excluded()).isEmpty();
        assertThat(texts(shouted.wanted())).contains("OR", "NOT", "WATER");
    }

    @Test
    void excludesNoCommonWordBecauseOfNot() {
        assertThat(ParsedQuery.parse("towns do NOT the work").excluded()).isEmpty();
    }
}
