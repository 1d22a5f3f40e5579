package interlocal.search.opensearch;

import interlocal.search.policy.Snippet.Match;
import java.util.ArrayList;
import java.util.List;

/** A text and its matches, which OpenSearch marks by a character on either side. */
record TaggedHighlight(String text, List<Match> matches) {

    /**
     * Parses a marked text.
     *
     * @param joined whether matches separated only by space are one: OpenSearch marks each word of a phrase
     */
    static TaggedHighlight parse(String tagged, boolean joined) {
        var text = new StringBuilder(tagged.length());
        var matches = new ArrayList<Match>();
        var start = 0;
        for (var i = 0; i < tagged.length(); i++) {
            switch (tagged.charAt(i)) {
                case JsonText.MATCH -> start = text.length();
                case JsonText.END -> add(matches, new Match(start, text.length()), text, joined);
                default -> text.append(tagged.charAt(i));
            }
        }
        return new TaggedHighlight(text.toString(), List.copyOf(matches));
    }

    private static void add(List<Match> matches, Match next, StringBuilder text, boolean joined) {
        if (next.start() == next.end()) {
            return;
        }
        if (joined && !matches.isEmpty()) {
            var last = matches.getLast();
            if (text.substring(last.end(), next.start()).isBlank()) {
                matches.set(matches.size() - 1, new Match(last.start(), next.end()));
                return;
            }
        }
        matches.add(next);
    }
}
