package interlocal.content.frontmatter;

import interlocal.content.Details.Basis;
import interlocal.content.Details.CaseStudy;
import interlocal.content.Details.Evidence;
import interlocal.content.Details.Outcome;
import interlocal.content.Details.Result;
import interlocal.content.Details.Years;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The front matter fields that only a case study has. */
final class CaseStudyFields {

    static final Value<Integer> FROM = Field.required("case-study.years.from", ValueTypes.YEAR);
    static final Value<Integer> TO = Field.one("case-study.years.to", ValueTypes.YEAR);
    static final FieldGroup YEARS = Field.group("case-study.years", FROM, TO);

    static final Value<Outcome> OUTCOME = Field.one("case-study.outcome", ValueTypes.choice(Outcome.class));
    static final Value<String> PARTNERS = Field.many("case-study.partners", ValueTypes.LINE);
    static final Value<String> GOVERNANCE = Field.one("case-study.governance", ValueTypes.PARAGRAPH);
    static final Value<String> FUNDING = Field.one("case-study.funding", ValueTypes.PARAGRAPH);
    static final Value<Evidence> EVIDENCE = Field.one("case-study.evidence", ValueTypes.choice(Evidence.class));

    static final Value<String> MEASURE = Field.required("case-study.results.measure", ValueTypes.text(200));
    static final Value<String> BASELINE = Field.one("case-study.results.baseline", ValueTypes.LINE);
    static final Value<String> VALUE = Field.one("case-study.results.value", ValueTypes.LINE);
    static final Value<String> UNIT = Field.one("case-study.results.unit", ValueTypes.LINE);
    static final Value<String> CURRENCY = Field.one("case-study.results.currency", Notation.CURRENCY);
    static final Value<String> PERIOD = Field.one("case-study.results.period", ValueTypes.LINE);
    static final Value<Basis> BASIS = Field.one("case-study.results.basis", ValueTypes.choice(Basis.class));
    static final Value<Integer> SOURCE =
            Field.one("case-study.results.source", ValueTypes.integer(1, Field.MOST_ITEMS));
    static final FieldGroup RESULTS = Field.groups(
                    "case-study.results", MEASURE, BASELINE, VALUE, UNIT, CURRENCY, PERIOD, BASIS, SOURCE)
            .where(VALUE, BASIS);

    static final List<Field> ALL = List.of(YEARS, OUTCOME, PARTNERS, GOVERNANCE, FUNDING, EVIDENCE, RESULTS);

    /** From one year to another. */
    private static final Pattern SPAN =
            Pattern.compile("\\b([12][0-9]{3})\\s*(?:[-\\u2010-\\u2014/]|to|until)\\s*([12][0-9]{3})\\b");

    private CaseStudyFields() {}

    /**
     * Reads these fields.
     *
     * @param sources the number of sources that the header lists
     */
    static CaseStudy read(FrontMatterReader fields, int sources) {
        return new CaseStudy(
                fields.map(YEARS, CaseStudyFields::years),
                fields.get(OUTCOME),
                fields.list(PARTNERS),
                fields.get(GOVERNANCE),
                fields.get(FUNDING),
                fields.get(EVIDENCE),
                fields.maps(RESULTS, result -> result(result, sources)));
    }

    private static @Nullable Years years(FrontMatterReader years) {
        var from = years.get(FROM);
        var to = years.get(TO);
        if (from != null && to != null && to < from) {
            years.complainOfOrder(FROM, TO);
        }
        return from == null ? null : new Years(from, to);
    }

    private static Result result(FrontMatterReader result, int sources) {
        var read = new Result(
                result.text(MEASURE),
                result.get(BASELINE),
                result.get(VALUE),
                result.get(UNIT),
                result.get(CURRENCY),
                result.get(PERIOD),
                result.get(BASIS),
                result.get(SOURCE));
        if (read.value() != null && read.basis() == null) {
            result.complain(MEASURE, Rule.BASIS_MISSING, read.measure());
        }
        if (read.source() != null && read.source() > sources) {
            result.complain(SOURCE, Rule.SOURCE_NUMBER, read.source(), sources);
        }
        var span = SPAN.matcher(result.written(PERIOD));
        if (span.find() && span.group(2).compareTo(span.group(1)) < 0) {
            result.complain(PERIOD, Rule.DATES_REVERSED, PERIOD.key(), span.group(1), PERIOD.key(), span.group(2));
        }
        return read;
    }
}
