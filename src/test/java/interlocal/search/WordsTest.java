package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Words.Chosen;
import interlocal.search.Words.Part;
import interlocal.vocabulary.Term;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void readsWordsAndPhrasesOfAField() {
        assertThat(Words.parse("title:fire name:\"new york\" police").wanted())
                .containsExactly(
                        new Part("fire", false, TextField.TITLE),
                        new Part("new york", true, TextField.NAME),
                        new Part("police", false, null));
    }

    @Test
    void readsTermsOfAFacet() {
        assertThat(Words.parse("outcome:failed -service:public-safety/fire Country:\"United States\"")
                        .terms())
                .containsExactly(
                        new Chosen(Facet.OUTCOME, new Term("failed"), false),
                        new Chosen(Facet.SERVICE, new Term("public-safety/fire"), true),
                        new Chosen(Facet.COUNTRY, new Term("united-states"), false));
    }

    @Test
    void takesWhatNoTermCanBeForText() {
        var words = Words.parse("country:\"Côte d'Ivoire\" service:Übung");
        assertThat(words.terms()).isEmpty();
        assertThat(words.wanted())
                .containsExactly(new Part("Côte d'Ivoire", true, null), new Part("Übung", false, null));
    }

    @Test
    void takesAColonWithoutAFieldOrAValueForASeparator() {
        assertThat(Words.parse("budget:fire title: 12:30 subtitle:x").wanted())
                .extracting(Part::text)
                .containsExactly("budget", "fire", "title", "12", "30", "subtitle", "x");
    }

    @Test
    void countsTermsAmongTheParts() {
        assertThat(Words.parse("type:lesson ".repeat(33)).cut()).isTrue();
        assertThat(Words.parse("type:lesson ".repeat(32)).cut()).isFalse();
    }
}
