package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.vocabulary.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedQueryTest {

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
        assertThat(ParsedQuery.parse("outcome:failed -service:public-safety/fire Country:\"United States\"")
                        .terms())
                .containsExactly(
                        new Chosen(Facet.OUTCOME, new Term("failed"), false),
                        new Chosen(Facet.SERVICE, new Term("public-safety/fire"), true),
                        new Chosen(Facet.COUNTRY, new Term("united-states"), false));
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
