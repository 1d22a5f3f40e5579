package interlocal.search;

import java.util.List;

/**
 * British spellings as American ones, so that either finds both: a centre is a center, an organisation an organization.
 * The rules apply in their order to words in lower case without accents, before their endings are taken off.
 */
public final class Spellings {

    /**
     * A rule.
     *
     * @param pattern of a whole word
     * @param replacement of what it matches, with {@code $1} for its groups
     */
    public record Rule(String pattern, String replacement) {}

    /** What may stand before -ise if -ize is the same: not in promise, exercise, advertise, enterprise. */
    private static final String BEFORE_IZE =
            "[aeou]n|in|rn|gn|[aeio]l|[aeo]r|(?<!tre)at|[eiu]t|ic|og|im|(?<!pr)om|id|ard|as";

    public static final List<Rule> RULES = List.of(
            new Rule("^(.+(?:" + BEFORE_IZE + ")i)s(e[sd]?|ing|ers?|ations?|ational|able)$", "$1z$2"),
            new Rule("^(.{2,})our(s|ed|ing|able|al|ful|hoods?|ly|ites?|less)?$", "$1or$2"),
            new Rule("^(.{2,}[tb])re(s|d)?$", "$1er$2"),
            new Rule("^(program)me(s?)$", "$1$2"),
            new Rule("^(licen|defen|offen)ce(s?)$", "$1se$2"),
            new Rule("^(catal|dial|anal)ogue(s?)$", "$1og$2"),
            new Rule("^(counc|couns)(i|e)llor(s?)$", "$1$2lor$3"),
            new Rule("^practis(e|es|ed|ing)$", "practic$1"),
            new Rule("^kerb(s|side)?$", "curb$1"),
            new Rule("^judgement(s?)$", "judgment$1"));

    private Spellings() {}
}
