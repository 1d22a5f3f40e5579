package interlocal.search.lucene;

import interlocal.search.Spellings;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives words their American {@linkplain Spellings spelling}. Few words have any part that a rule is about. */
final class SpellingFilter extends TokenFilter {

    private static final List<Rule> RULES = Spellings.RULES.stream()
            .map(rule -> new Rule(rule.part(), Pattern.compile(rule.pattern()), rule.replacement()))
            .toList();

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream words) {
        super(words);
    }

    private record Rule(String part, Pattern pattern, String replacement) {

        String applied(String text) {
            return text.contains(part) ? pattern.matcher(text).replaceFirst(replacement) : text;
        }
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var written = word.toString();
        var american = written;
        for (var rule : RULES) {
            american = rule.applied(american);
        }
        if (!american.equals(written)) {
            word.setEmpty().append(american);
        }
        return true;
    }
}
