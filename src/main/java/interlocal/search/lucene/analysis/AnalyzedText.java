package interlocal.search.lucene.analysis;

import java.util.List;

/**
 * A text split into words.
 *
 * @param words in order
 * @param length in characters
 */
record AnalyzedText(List<TokenSpan> words, int length) {

    /** Whether it has these terms one after the other. */
    boolean holds(List<String> terms) {
        for (var from = 0; from < words.size(); from++) {
            if (!words.get(from).beside() && follow(terms, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the terms follow each other from a word on. At each place stands a word, with those beside it. */
    private boolean follow(List<String> terms, int from) {
        var at = from;
        for (var term : terms) {
            if (at == words.size()) {
                return false;
            }
            var found = words.get(at++).forms().word().equals(term);
            for (; at < words.size() && words.get(at).beside(); at++) {
                found |= words.get(at).forms().word().equals(term);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
