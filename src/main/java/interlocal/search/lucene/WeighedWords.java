package interlocal.search.lucene;

import interlocal.search.TextField;
import interlocal.search.Texts;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/**
 * Each word of a record once, as often as it counts: a word counts by where it stands (BM25F: Robertson, Zaragoza and
 * Taylor, Simple BM25 extension to multiple weighted fields, 2004). What is weighed when it is written need not be put
 * together from several fields whenever it is sought.
 */
final class WeighedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Iterator<Map.Entry<String, Integer>> words;

    private WeighedWords(Map<String, Integer> words) {
        this.words = words.entrySet().iterator();
    }

    static WeighedWords of(Texts texts, TextAnalyzer analyzer) {
        var words = new HashMap<String, Integer>();
        for (var field : TextField.values()) {
            for (var text : in(field, texts)) {
                analyzer.terms(text).forEach(word -> words.merge(word, field.weight(), Integer::sum));
            }
        }
        return new WeighedWords(words);
    }

    private static List<String> in(TextField field, Texts texts) {
        return switch (field) {
            case TITLE -> List.of(texts.title());
            case SUMMARY -> List.of(texts.summary());
            case NAME -> texts.names();
            case SUBJECT -> texts.labels();
            case TEXT -> List.of(texts.body());
        };
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = words.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
