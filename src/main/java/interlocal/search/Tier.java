package interlocal.search;

import interlocal.search.policy.QueryPlan;
import interlocal.search.policy.TitleKey;

/** What decides the order of two records before their scores do, the best first. */
public enum Tier {
    /** Its title is the text, perhaps mistyped, whatever the case, accents and punctuation: see {@link TitleKey}. */
    TITLE,
    /** It has what the text asks for. */
    FOUND,
    /** It lacks a word of a text so {@linkplain QueryPlan#allFirst short} that readers expect them all. */
    LACKING
}
