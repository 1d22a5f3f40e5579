package interlocal.search.lucene;

import interlocal.search.HighlightedText;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.Snippet;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/** The labels of a hit's terms that matched words shown in neither title nor passage. */
record MatchedLabels(IndexReader reader, TextAnalyzer analyzer, List<QueryTerm> wanted) {

    List<String> of(int row, HighlightedText... shown) throws IOException {
        var seen = new HashSet<String>();
        Arrays.stream(shown)
                .flatMap(text -> text.runs().stream())
                .filter(HighlightedText.Run::marked)
                .forEach(run -> seen.addAll(analyzer.everyTerm(run.text())));
        var unseen = wanted.stream()
                .filter(term ->
                        term.mayBeIn(SearchField.SUBJECT) && term.forms().noneMatch(seen::containsAll))
                .toList();
        if (unseen.isEmpty()) {
            return List.of();
        }
        var forms = unseen.stream().flatMap(QueryTerm::forms).toList();
        return IndexDocument.text(reader, row, IndexFields.LABELS)
                .lines()
                .filter(label -> analyzer.holdsAny(label, forms))
                .limit(Snippet.MOST_SUBJECTS)
                .toList();
    }
}
