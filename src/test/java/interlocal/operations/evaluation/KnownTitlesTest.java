package interlocal.operations.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.search.Card;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.Typo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who types the title of a record finds that record first. The usual gate types some of them. */
class KnownTitlesTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path temporary;

    /** The shares of all titles that are first as they are, with case and punctuation changed, and with a slip. */
    private record First(double exact, double shouted, double mistyped) {}

    @Test
    void everyTitleOfTheLibraryIsFirstAndWithASlipNearlyEvery() throws Exception {
        var random = new Random(17);
        var first = EvaluationLibrary.of(CONTENT, temporary, Set.of(), search -> {
            var cards = cards(search);
            return new First(
                    share(search, cards, title -> title),
                    share(
                            search,
                            cards,
                            title -> "«" + title.toUpperCase(Locale.ROOT).replace(",", "") + "»"),
                    share(search, cards, title -> Typo.in(title, random)));
        });
        assertThat(first.exact()).isEqualTo(1);
        assertThat(first.shouted()).isEqualTo(1);
        assertThat(first.mistyped()).isGreaterThanOrEqualTo(Walks.whole() ? 0.95 : 0.9);
    }

    private static List<Card> cards(Search search) {
        var cards = new ArrayList<Card>();
        var request = new SearchRequest(
                "", SearchRequest.EVERYTHING.filters(), SearchRequest.EVERYTHING.sort(), 1, SearchRequest.LARGEST_PAGE);
        var result = search.find(request);
        for (var page = 1; page <= request.lastPage(result.total()); page++) {
            search.find(request.onPage(page)).hits().stream().map(Hit::card).forEach(cards::add);
        }
        return Walks.among(cards);
    }

    private static double share(Search search, List<Card> cards, UnaryOperator<String> typed) {
        return cards.stream()
                .mapToDouble(card -> isFirst(search, card, typed.apply(card.title())) ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Several records may have one title. */
    private static boolean isFirst(Search search, Card card, String text) {
        var hits =
                search.answer(SearchRequest.EVERYTHING.withText(text)).result().hits();
        return !hits.isEmpty() && hits.getFirst().card().title().equals(card.title());
    }
}
