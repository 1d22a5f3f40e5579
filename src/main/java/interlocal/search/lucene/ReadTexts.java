package interlocal.search.lucene;

import interlocal.search.TextField;
import interlocal.search.Texts;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of a record, read word by word: once, for all fields of the index. */
final class ReadTexts {

    private final Map<TextField, List<ReadText>> texts = new EnumMap<>(TextField.class);

    /** One of them. */
    private record ReadText(List<PlacedWord> words, int length) {}

    ReadTexts(Texts written, TextAnalyzer analyzer) {
        for (var field : TextField.values()) {
            texts.put(
                    field,
                    written.in(field).stream()
                            .map(text -> new ReadText(analyzer.read(text), text.length()))
                            .toList());
        }
    }

    /** The texts of a field, each with its words in order. */
    Stream<PlacedWords> in(TextField field) {
        return of(field).map(text -> new PlacedWords(text.words(), text.length()));
    }

    /**
     * All words, each as often as it counts: a word counts by where it stands (BM25F: Robertson, Zaragoza and Taylor,
     * Simple BM25 extension to multiple weighted fields, 2004). What is weighed when it is written need not be put
     * together from several fields whenever it is sought.
     */
    Map<String, Integer> weighed() {
        var counts = new HashMap<String, Integer>();
        for (var field : TextField.values()) {
            forms(WordForms::word, field).forEach(word -> counts.merge(word, field.weight(), Integer::sum));
        }
        return counts;
    }

    /** A form of all words of some fields, each as often as it is there. */
    Map<String, Integer> counted(Function<WordForms, String> form, TextField... fields) {
        var counts = new HashMap<String, Integer>();
        forms(form, fields).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** Every word once, as it is written. */
    Map<String, Integer> once() {
        var counts = new HashMap<String, Integer>();
        forms(WordForms::written, TextField.values()).forEach(word -> counts.put(word, 1));
        return counts;
    }

    private Stream<String> forms(Function<WordForms, String> form, TextField... fields) {
        return Arrays.stream(fields)
                .flatMap(this::of)
                .flatMap(text -> text.words().stream())
                .map(word -> form.apply(word.forms()));
    }

    private Stream<ReadText> of(TextField field) {
        return texts.getOrDefault(field, List.of()).stream();
    }
}
