package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.policy.ParsedQuery.Chosen;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.vocabulary.Term;
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
        assertThat(ParsedQuery.parse("type:lesson ".repeat(33)).cut()).isTrue();
        assertThat(ParsedQuery.parse("type:lesson ".repeat(32)).cut()).isFalse();
    }
}
