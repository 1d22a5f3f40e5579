package interlocal.bench;

import interlocal.content.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Text without sense: pieces of real sentences, so that frequencies and phrases are those of the subject, and now and
 * then a rare word, so that the words of a large corpus are as many as in life (Heaps, Information retrieval, 1978).
 */
final class TextGenerator {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’-]*");
    private static final int RARE = 150_000;
    private static final int LONGEST_PIECE = 7;
    private static final int RARE_AFTER_PIECES = 4;
    private static final int TELLING = 5;
    private static final int SENTENCE = 18;
    private static final int PARAGRAPH = 70;

    private final List<String> words;
    private final Zipf<String> rare;

    TextGenerator(List<Document> real, Random random) {
        words = real.stream()
                .flatMap(document -> WORD.matcher(document.header().title() + " "
                                + document.rendered().text())
                        .results())
                .map(found -> found.group())
                .toList();
        rare = new Zipf<>(madeUp(random), 0.8);
    }

    /** Beginnings of real words, and ends of others. */
    private List<String> madeUp(Random random) {
        var found = new HashSet<String>();
        var made = new ArrayList<String>();
        while (made.size() < RARE) {
            var one = words.get(random.nextInt(words.size()));
            var other = words.get(random.nextInt(words.size()));
            var word = one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 3);
            if (word.length() > 4 && found.add(word)) {
                made.add(word);
            }
        }
        return made;
    }

    /** So many words, without marks. */
    List<String> words(int count, Random random) {
        var said = new ArrayList<String>(count + LONGEST_PIECE);
        while (said.size() < count) {
            var length = 2 + random.nextInt(LONGEST_PIECE - 1);
            var from = random.nextInt(words.size() - length);
            said.addAll(words.subList(from, from + length));
            if (random.nextInt(RARE_AFTER_PIECES) == 0) {
                said.add(rare.draw(random));
            }
        }
        return said.subList(0, count);
    }

    /** A word that somebody would look for: a long one. */
    String subject(Random random) {
        while (true) {
            var word = words.get(random.nextInt(words.size()));
            if (word.length() >= TELLING) {
                return word;
            }
        }
    }

    /** Two words that stand together in the real texts. */
    String together(Random random) {
        while (true) {
            var at = random.nextInt(words.size() - 1);
            if (words.get(at).length() >= TELLING && words.get(at + 1).length() >= TELLING) {
                return words.get(at) + " " + words.get(at + 1);
            }
        }
    }

    String phrase(int count, Random random) {
        return String.join(" ", words(count, random));
    }

    /** In sentences and paragraphs, which a blank line parts. */
    String text(int count, Random random) {
        var text = new StringBuilder();
        var all = words(count, random);
        for (var at = 0; at < all.size(); at++) {
            var begins = at % SENTENCE == 0;
            text.append(begins ? capital(all.get(at)) : all.get(at));
            text.append(at % PARAGRAPH == PARAGRAPH - 1 ? ".\n\n" : at % SENTENCE == SENTENCE - 1 ? ". " : " ");
        }
        return text.toString().strip();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
