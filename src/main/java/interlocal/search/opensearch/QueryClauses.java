package interlocal.search.opensearch;

import interlocal.search.Facet;
import interlocal.search.policy.ParsedQuery;
import interlocal.search.policy.ParsedQuery.Clause;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.SearchField;
import interlocal.search.policy.TitleKey;
import interlocal.search.policy.Variants;
import interlocal.search.policy.VerboseQuery;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.CombinedFieldsOperator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;
import org.opensearch.client.opensearch._types.query_dsl.ZeroTermsQuery;

/**
 * The building blocks of queries. OpenSearch analyses their texts; a text in which it finds no word restricts nothing
 * and excludes nothing.
 */
final class QueryClauses {

    static final Query EVERYTHING = Query.of(query -> query.matchAll(all -> all));

    /** One word to the standard tokenizer; a text in the scripts left out may be several. */
    private static final Pattern ONE_WORD =
            Pattern.compile("(?=.*[\\p{L}\\p{Nd}])[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]"
                    + "(?:-?[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]){0,254}");

    private QueryClauses() {}

    /** Matches a part or one of its variants. */
    static Query wanted(Clause part, Variants variants) {
        var fields = fields(part.field());
        return either(wanted(part), variants.of(part.text()).stream().map(other -> other(other, part, fields)));
    }

    /** Matches a word that occurs so many times in a longer text, or one of its variants. */
    static Query word(String text, long times, Variants variants) {
        var part = new Clause(text, false, null);
        return either(word(text, times), variants.of(text).stream().map(other -> other(other, part, fields(null))));
    }

    private static Query either(Query written, Stream<Query> others) {
        var all = Stream.concat(Stream.of(written), others).toList();
        return all.size() == 1 ? written : Query.of(query -> query.disMax(best -> best.queries(all)));
    }

    /** A phrase in place of a word scores about as much as the word would. */
    private static Query other(String text, Clause part, List<String> fields) {
        return part.phrase() || (part.field() == null && ONE_WORD.matcher(text).matches())
                ? wanted(new Clause(text, part.phrase(), part.field()))
                : phrase(text, fields, ZeroTermsQuery.None);
    }

    private static List<String> fields(@Nullable SearchField field) {
        return field == null
                ? Arrays.stream(SearchField.values()).map(MappingFields::of).toList()
                : List.of(MappingFields.of(field));
    }

    /** Matches records that have a word or phrase. */
    static Query has(String text) {
        return phrase(text, fields(null), ZeroTermsQuery.None);
    }

    /** Matches a word across all fields, or a phrase in one; if the part names a field, only there. */
    private static Query wanted(Clause part) {
        if (part.field() != null) {
            return weighed(part.text(), part.field());
        }
        return part.phrase() || !ONE_WORD.matcher(part.text()).matches()
                ? phrase(part.text(), MappingFields.WEIGHED, ZeroTermsQuery.All)
                : word(part.text(), 1);
    }

    /** Matches a word or phrase that occurs so many times in a text, or one of its variants. */
    static Query loose(VerboseQuery.Part part, Variants variants) {
        return part.phrase() || !ONE_WORD.matcher(part.written()).matches()
                ? wanted(part.clause(), variants)
                : word(part.written(), part.times(), variants);
    }

    /** Matches records whose title is the text, and scores nothing. */
    static Query titled(String key) {
        return unscored(keyword(MappingFields.WHOLE_TITLE, JsonText.text(key)));
    }

    /** Matches records whose title is the text but for a slip, and scores nothing. */
    static Query titledAbout(String key) {
        return unscored(Query.of(query -> query.fuzzy(near -> near.field(MappingFields.WHOLE_TITLE)
                .value(FieldValue.of(JsonText.text(key)))
                .fuzziness(Integer.toString(TitleKey.SLIPS)))));
    }

    private static Query unscored(Query title) {
        return Query.of(query -> query.constantScore(
                all -> all.filter(all(List.of(live(), title))).boost(0f)));
    }

    private static Query keyword(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(FieldValue.of(value))));
    }

    static Query excluded(Clause part, Variants variants) {
        return in(part.text(), fields(part.field()), variants);
    }

    private static Query weighed(String text, SearchField field) {
        return phrase(text, List.of(MappingFields.of(field) + "^" + field.weight()), ZeroTermsQuery.All);
    }

    /** Matches a text or one of its variants in one field. */
    static Query in(SearchField field, String text, Variants variants) {
        return in(text, fields(field), variants);
    }

    private static Query in(String text, List<String> fields, Variants variants) {
        return either(
                phrase(text, fields, ZeroTermsQuery.None),
                variants.of(text).stream().map(other -> phrase(other, fields, ZeroTermsQuery.None)));
    }

    /** Matches a term by its path or the last part of it. A facet has few terms, so the wildcard is quick. */
    static Query within(ParsedQuery.FacetTerm term) {
        var field = MappingFields.facet(term.facet());
        var path = term.term().path();
        return any(List.of(
                oneOf(term.facet(), List.of(term.term())),
                Query.of(query -> query.wildcard(end -> end.field(field).value("*/" + path)))));
    }

    /** Matches a word in any field, weighted by all fields that have it. */
    static Query word(String text, long times) {
        return Query.of(query -> query.combinedFields(word -> word.query(JsonText.text(text))
                .fields(MappingFields.WEIGHED)
                .operator(CombinedFieldsOperator.And)
                .boost((float) times)));
    }

    private static Query phrase(String text, List<String> fields, ZeroTermsQuery none) {
        return Query.of(query -> query.multiMatch(phrase -> phrase.query(JsonText.text(text))
                .fields(fields)
                .type(TextQueryType.Phrase)
                .tieBreaker(RankingFormula.OTHER_FIELDS)
                .zeroTermsQuery(none)));
    }

    /** Matches any word of a text in one field. */
    static Query in(String field, String text, float boost) {
        return Query.of(query -> query.match(match ->
                match.field(field).query(FieldValue.of(JsonText.text(text))).boost(boost)));
    }

    static Query any(List<Query> alternatives) {
        return Query.of(query -> query.bool(bool -> bool.should(alternatives)));
    }

    static Query all(List<Query> restrictions) {
        return restrictions.isEmpty() ? EVERYTHING : Query.of(query -> query.bool(bool -> bool.filter(restrictions)));
    }

    static Query live() {
        return Query.of(
                query -> query.term(term -> term.field(MappingFields.LIVE).value(FieldValue.of(true))));
    }

    /** Matches the given records. */
    static Query those(List<String> slugs) {
        var those = slugs.stream().map(FieldValue::of).toList();
        return Query.of(
                query -> query.terms(one -> one.field(MappingFields.SLUG).terms(values -> values.value(those))));
    }

    /** Matches records that have one of the terms. */
    static Query oneOf(Facet facet, Collection<Term> terms) {
        var paths = terms.stream().map(Term::path).map(FieldValue::of).toList();
        return Query.of(query ->
                query.terms(one -> one.field(MappingFields.facet(facet)).terms(values -> values.value(paths))));
    }
}
