package interlocal.discussion;

import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What records are looked for beside a result.
 *
 * @param service that is to be shared, if one was named
 * @param places the jurisdictions that would share it
 * @param models the partnership models of the types that fit best
 * @param text what is talked about, in a few words
 * @param sources the records that the strongest reasons rest on
 */
public record Matter(@Nullable Term service, List<Term> places, List<Term> models, String text, List<Slug> sources) {}
