package interlocal.search.lucene;

import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Words without places, each once, with how often it counts: for a field that keeps no places. */
final class WordBag extends GivenWords<Map.Entry<String, Integer>> {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    WordBag(Map<String, Integer> words) {
        super(words.entrySet());
    }

    @Override
    void give(Map.Entry<String, Integer> word) {
        term.append(word.getKey());
        frequency.setTermFrequency(word.getValue());
    }
}
