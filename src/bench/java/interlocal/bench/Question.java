package interlocal.bench;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** One of the questions that are asked. */
record Question(Kind kind, SearchRequest request) {

    private static final int MIX = 400;
    private static final int TEN = 10;

    /** What readers type. */
    enum Kind {
        TWO_WORDS("two words"),
        ONE_WORD("one word"),
        NO_TEXT("no text"),
        PROSE("a sentence"),
        PHRASE("a phrase");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Of ten, three with two words, two each with one, with none and in a sentence, one a phrase; up to two facets. */
    static List<Question> mix(GeneratedCorpus corpus) {
        return IntStream.range(0, MIX)
                .mapToObj(number -> of(kind(number % TEN), corpus, GeneratedCorpus.random(-1 - number)))
                .toList();
    }

    private static Kind kind(int position) {
        return switch (position) {
            case 0, 1, 2 -> Kind.TWO_WORDS;
            case 3, 4 -> Kind.ONE_WORD;
            case 5, 6 -> Kind.NO_TEXT;
            case 7, 8 -> Kind.PROSE;
            default -> Kind.PHRASE;
        };
    }

    private static Question of(Kind kind, GeneratedCorpus corpus, Random random) {
        var prattle = corpus.prattle();
        var text = switch (kind) {
            case NO_TEXT -> "";
            case ONE_WORD -> prattle.subject(random);
            case TWO_WORDS -> prattle.together(random);
            case PHRASE -> "\"" + prattle.together(random) + "\"";
            case PROSE -> prattle.phrase(7 + random.nextInt(5), random);
        };
        return new Question(kind, new SearchRequest(text, filters(corpus, random), Sort.RELEVANCE, 1, TEN));
    }

    private static Map<Facet, Set<Term>> filters(GeneratedCorpus corpus, Random random) {
        var filters = new EnumMap<Facet, Set<Term>>(Facet.class);
        if (random.nextInt(2) == 0) {
            filters.put(Facet.SERVICE, Set.of(corpus.services().draw(random)));
        }
        if (random.nextInt(3) == 0) {
            filters.put(Facet.MODEL, Set.of(corpus.models().draw(random)));
        }
        return filters;
    }
}
