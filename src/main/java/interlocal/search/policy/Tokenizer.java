package interlocal.search.policy;

import java.util.List;

/** Tells what the words of a text are in an index. */
@FunctionalInterface
public interface Tokenizer {

    /** The words of a text in order, in the form of {@link WordForm#WORD}; none if there is no index. */
    List<Token> tokens(String text);
}
