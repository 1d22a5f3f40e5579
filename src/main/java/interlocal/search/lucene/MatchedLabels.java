package interlocal.search.lucene;

import interlocal.search.HighlightedText;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Snippet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/** Labels of a hit's terms by which it was found, where what is shown of it does not say why. */
record MatchedLabels(IndexReader reader, TextAnalyzer analyzer, List<QueryTerm> wanted) {

    List<String> of(int row, HighlightedText... shown) throws IOException {
        var seen = new HashSet<String>();
        Arrays.stream(shown)
                .flatMap(text -> text.runs().stream())
                .filter(HighlightedText.Run::marked)
                .forEach(run -> seen.addAll(analyzer.recurring(run.text())));
        var unseen = wanted.stream()
                .filter(term -> term.mayBeIn(SearchField.SUBJECT) && !seen.containsAll(term.terms()))
                .toList();
        if (unseen.isEmpty()) {
            return List.of();
        }
        return IndexDocument.text(reader, row, IndexFields.LABELS)
                .lines()
                .filter(label -> holdsAny(analyzer.recurring(label), unseen))
                .limit(Snippet.MOST_SUBJECTS)
                .toList();
    }

    private static boolean holdsAny(List<String> label, List<QueryTerm> unseen) {
        return unseen.stream().anyMatch(term -> Collections.indexOfSubList(label, term.terms()) >= 0);
    }
}
