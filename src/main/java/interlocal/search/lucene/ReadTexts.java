package interlocal.search.lucene;

import interlocal.search.TextField;
import interlocal.search.Texts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The texts of a record, read word by word: once, for all fields of the index. */
final class ReadTexts {

    private final Map<TextField, List<ReadText>> texts = new EnumMap<>(TextField.class);
    private final Map<TextField, Map<WordForms, Integer>> counts = new EnumMap<>(TextField.class);

    /** One of them. */
    private record ReadText(List<PlacedWord> words, int length) {}

    ReadTexts(Texts written, TextAnalyzer analyzer) {
        for (var field : TextField.values()) {
            var read = written.in(field).stream()
                    .map(text -> new ReadText(analyzer.read(text), text.length()))
                    .toList();
            texts.put(field, read);
            counts.put(field, counts(read));
        }
    }

    private static Map<WordForms, Integer> counts(List<ReadText> texts) {
        var counts = new HashMap<WordForms, Integer>();
        for (var text : texts) {
            for (var word : text.words()) {
                counts.merge(word.forms(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The texts of a field, each with its words in order. */
    Stream<PlacedWords> in(TextField field) {
        return texts.getOrDefault(field, List.of()).stream().map(text -> new PlacedWords(text.words(), text.length()));
    }

    /**
     * All words, each as often as it counts: a word counts by where it stands (BM25F: Robertson, Zaragoza and Taylor,
     * Simple BM25 extension to multiple weighted fields, 2004). What is weighed when it is written need not be put
     * together from several fields whenever it is sought.
     */
    Map<String, Integer> weighed() {
        return counted(WordForms::word, TextField::weight, TextField.values());
    }

    /** A form of all words of some fields, each as often as it is there. */
    Map<String, Integer> counted(Function<WordForms, String> form, TextField... fields) {
        return counted(form, _ -> 1, fields);
    }

    /** Every word once, as it is written. */
    Map<String, Integer> once() {
        var words = counted(WordForms::written, TextField.values());
        words.replaceAll((_, _) -> 1);
        return words;
    }

    private Map<String, Integer> counted(
            Function<WordForms, String> form, ToIntFunction<TextField> weight, TextField... fields) {
        var counted = new HashMap<String, Integer>();
        for (var field : fields) {
            var times = weight.applyAsInt(field);
            counts.getOrDefault(field, Map.of())
                    .forEach((forms, count) -> counted.merge(form.apply(forms), times * count, Integer::sum));
        }
        return counted;
    }
}
