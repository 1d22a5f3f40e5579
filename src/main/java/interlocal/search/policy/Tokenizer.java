package interlocal.search.policy;

import java.util.List;

/** Analyses a text as an index does. */
@FunctionalInterface
public interface Tokenizer {

    /** The words of a text in order, in the form {@link WordForm#WORD}; empty if there is no index. */
    List<Token> tokens(String text);
}
