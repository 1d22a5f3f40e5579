package interlocal.search.lucene;

import interlocal.search.TextField;
import interlocal.search.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a record, read word by word: once, for all fields of the index. */
final class ReadTexts {

    private final Map<TextField, List<ReadText>> texts = new EnumMap<>(TextField.class);
    private final Map<WordForms, CountedWord> words = new LinkedHashMap<>();

    ReadTexts(Texts written, TextAnalyzer analyzer) {
        for (var field : TextField.values()) {
            var read = new ArrayList<ReadText>();
            for (var text : written.in(field)) {
                read.add(field == TextField.SUBJECT ? analyzer.recurringRead(text) : analyzer.read(text));
            }
            texts.put(field, read);
            read.forEach(text -> count(text, field));
        }
    }

    private void count(ReadText text, TextField field) {
        for (var word : text.words()) {
            words.computeIfAbsent(word.forms(), CountedWord::new).count(field);
        }
    }

    /** The texts of a field. */
    List<ReadText> in(TextField field) {
        return texts.getOrDefault(field, List.of());
    }

    /** Every word that is written differently, once. */
    Collection<CountedWord> words() {
        return words.values();
    }
}
