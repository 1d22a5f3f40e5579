package interlocal.content.frontmatter;

import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Field.FieldGroup;
import java.time.Year;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds dates and years so far from today that most likely a digit is wrong. */
final class FarYears {

    private static final Pattern YEAR = Pattern.compile("\\s*([0-9]{4})(?![0-9]).*");

    private static final ValueRange POSSIBLE = ValueRange.of(ValueTypes.FIRST_YEAR, ValueTypes.LAST_YEAR);

    /** So far back and ahead, in years, a value may be. */
    private record Reach(int back, int ahead) {}

    private static final int ANY = 10_000;
    private static final Map<Field, Reach> REACHES = Map.ofEntries(
            Map.entry(HeaderFields.SOURCE_YEAR, new Reach(ANY, 1)),
            Map.entry(HeaderFields.ACCESSED, new Reach(40, 1)),
            Map.entry(HeaderFields.PUBLISHED, new Reach(80, 1)),
            Map.entry(HeaderFields.UPDATED, new Reach(80, 1)),
            Map.entry(HeaderFields.VERIFIED_ON, new Reach(25, 1)),
            Map.entry(CaseStudyFields.FROM, new Reach(ANY, 30)),
            Map.entry(CaseStudyFields.TO, new Reach(ANY, 60)),
            Map.entry(ResearchFields.YEAR, new Reach(ANY, 1)),
            Map.entry(TrainingFields.STARTS, new Reach(25, 10)),
            Map.entry(TrainingFields.ENDS, new Reach(25, 10)),
            Map.entry(PresentationFields.DATE, new Reach(80, 5)));

    private final Year today;
    private final Problems problems;

    FarYears(Year today, Problems problems) {
        this.today = today;
        this.problems = problems;
    }

    /** Reports those of a map. */
    void report(List<Field> fields, Yaml.Mapping mapping) {
        for (var member : mapping.members()) {
            Field.find(fields, member.key()).ifPresent(field -> report(field, member.value()));
        }
    }

    private void report(Field field, Yaml yaml) {
        switch (yaml) {
            case Yaml.Sequence list -> list.items().forEach(item -> report(field, item));
            case Yaml.Mapping map when field instanceof FieldGroup group -> report(group.fields(), map);
            case Yaml.Text text ->
                Optional.ofNullable(REACHES.get(field)).ifPresent(reach -> report(field, text, reach));
            default -> {
                // neither a date nor a year
            }
        }
    }

    private void report(Field field, Yaml.Text text, Reach reach) {
        var year = YEAR.matcher(text.text());
        if (year.matches() && POSSIBLE.isValidIntValue(Integer.parseInt(year.group(1)))) {
            var ahead = Integer.parseInt(year.group(1)) - today.getValue();
            if (ahead > reach.ahead() || -ahead > reach.back()) {
                problems.add(text.line(), Rule.FAR_DATE, field.key(), text.text());
            }
        }
    }
}
