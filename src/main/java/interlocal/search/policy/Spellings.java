package interlocal.search.policy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns British spellings into American ones, so that either finds both: centre becomes center, organisation becomes
 * organization. The rules apply in order to lower-case words without accents, before stemming.
 */
public final class Spellings {

    /**
     * A rule that respells some words.
     *
     * @param part a part of every word that the rule applies to, so that other words need not be matched
     * @param pattern matches a whole word
     * @param replacement what replaces the match, with {@code $1} for its groups
     */
    public record SpellingRule(String part, Pattern pattern, String replacement) {

        private SpellingRule(String part, String pattern, String replacement) {
            this(part, Pattern.compile(pattern), replacement);
        }

        private String applied(String word) {
            return word.contains(part) ? pattern.matcher(word).replaceFirst(replacement) : word;
        }
    }

    /** What precedes -ise in words that are also spelt with -ize: not in promise, exercise, advertise, enterprise. */
    private static final String BEFORE_IZE =
            "[aeou]n|in|rn|gn|[aeio]l|[aeo]r|(?<!tre)at|[eiu]t|ic|og|im|(?<!pr)om|id|ard|as";

    public static final List<SpellingRule> RULES = List.of(
            new SpellingRule("is", "^(.+(?:" + BEFORE_IZE + ")i)s(e[sd]?|ing|ers?|ations?|ational|able)$", "$1z$2"),
            new SpellingRule("our", "^(.{2,})our(s|ed|ing|able|al|ful|hoods?|ly|ites?|less)?$", "$1or$2"),
            new SpellingRule("re", "^(.{2,}[tb])re(s|d)?$", "$1er$2"),
            new SpellingRule("programme", "^(program)me(s?)$", "$1$2"),
            new SpellingRule("ce", "^(licen|defen|offen)ce(s?)$", "$1se$2"),
            new SpellingRule("ogue", "^(catal|dial|anal)ogue(s?)$", "$1og$2"),
            new SpellingRule("llor", "^(counc|couns)(i|e)llor(s?)$", "$1$2lor$3"),
            new SpellingRule("practis", "^practis(e|es|ed|ing)$", "practic$1"),
            new SpellingRule("kerb", "^kerb(s|side)?$", "curb$1"),
            new SpellingRule("plough", "^(.*)plough(s|ed|ing|ers?|m[ae]n)?$", "$1plow$2"),
            new SpellingRule(
                    "ll", "^(cancel|channel|fuel|label|level|model|signal|total|travel)l(ed|ing|ers?)$", "$1$2"),
            new SpellingRule("ment", "^(enrol|fulfil|instal)ments?$", "$1lment"),
            new SpellingRule("judgement", "^judgement(s?)$", "judgment$1"));

    private Spellings() {}

    /** The American spelling of a lower-case word without accents. */
    public static String american(String word) {
        var american = word;
        for (var rule : RULES) {
            american = rule.applied(american);
        }
        return american;
    }
}
