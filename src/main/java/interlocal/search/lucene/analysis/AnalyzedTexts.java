package interlocal.search.lucene.analysis;

import interlocal.search.indexing.SearchableText;
import interlocal.search.policy.SearchField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a record, split into words once for all fields of the index. */
public final class AnalyzedTexts {

    private final Map<SearchField, List<AnalyzedText>> texts = new EnumMap<>(SearchField.class);
    private final Map<WordForms, TermFrequency> words = new LinkedHashMap<>();

    public AnalyzedTexts(SearchableText written, TextAnalyzer analyzer) {
        var known = new HashMap<String, WordForms>();
        for (var field : SearchField.values()) {
            var read = new ArrayList<AnalyzedText>();
            for (var text : written.in(field)) {
                read.add(field == SearchField.SUBJECT ? analyzer.recurringRead(text) : analyzer.read(text, known));
            }
            texts.put(field, read);
            read.forEach(text -> count(text, field));
        }
    }

    private void count(AnalyzedText text, SearchField field) {
        for (var word : text.words()) {
            words.computeIfAbsent(word.forms(), TermFrequency::new).count(field);
        }
    }

    /** The texts of a field. */
    public List<AnalyzedText> in(SearchField field) {
        return texts.getOrDefault(field, List.of());
    }

    /** Each two words of the title that only a character separates, joined. */
    public Collection<TermFrequency> pairsOfTitle() {
        var pairs = new LinkedHashMap<WordForms, TermFrequency>();
        for (var title : in(SearchField.TITLE)) {
            var words = title.words().stream().filter(word -> !word.beside()).toList();
            for (var at = 1; at < words.size(); at++) {
                if (words.get(at).start() - words.get(at - 1).end() == 1) {
                    var joined = words.get(at - 1).forms().written()
                            + words.get(at).forms().written();
                    pairs.computeIfAbsent(new WordForms(joined, joined, joined), TermFrequency::new)
                            .count(SearchField.TITLE);
                }
            }
        }
        return pairs.values();
    }

    /** Every distinct word as written, once. */
    public Collection<TermFrequency> words() {
        return words.values();
    }
}
