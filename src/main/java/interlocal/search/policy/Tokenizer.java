package interlocal.search.policy;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Analyses a text as an index does, and knows which words are in it. */
@FunctionalInterface
public interface Tokenizer {

    /** The words of a text in order, in the form {@link WordForm#WORD}; empty if there is no index. */
    List<Token> tokens(String text);

    /** Those of the given words and phrases that some record has, in whatever form. */
    default Set<String> known(Collection<String> texts) {
        return Set.of();
    }
}
