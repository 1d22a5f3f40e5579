package interlocal.content.frontmatter;

import interlocal.content.Details.Choice;
import interlocal.content.Slug;
import interlocal.content.frontmatter.ValueType.Numeric;
import interlocal.content.frontmatter.ValueType.TermOf;
import interlocal.content.frontmatter.ValueType.Text;
import interlocal.vocabulary.Scheme;
import java.util.LinkedHashMap;
import java.util.List;

/** Value types that several fields share. */
public final class ValueTypes {

    static final int FIRST_YEAR = 1500;
    static final int LAST_YEAR = 2200;

    /** A text of one line, such as a name. */
    public static final Text LINE = new Text(500);

    /** A text of some sentences. */
    public static final Text PARAGRAPH = new Text(2_000);

    static final Numeric<Integer> YEAR = integer(FIRST_YEAR, LAST_YEAR);

    private ValueTypes() {}

    public static Text text(int longest) {
        return new Text(longest);
    }

    public static Numeric<Integer> integer(int least, int most) {
        return new Numeric<>(true, least, most, Integer::valueOf);
    }

    static Numeric<Long> count() {
        return new Numeric<>(true, 0, Long.MAX_VALUE, Long::valueOf);
    }

    static Numeric<Double> degrees(int most) {
        return new Numeric<>(false, -most, most, Double::valueOf);
    }

    static <E extends Enum<E> & Choice> ValueType.OneOf<E> choice(Class<E> type) {
        var values = new LinkedHashMap<String, E>();
        for (var choice : type.getEnumConstants()) {
            values.put(choice.key(), choice);
        }
        return new ValueType.OneOf<>(values);
    }

    public static ValueType.OneOf<Slug> choice(List<Slug> slugs) {
        var values = new LinkedHashMap<String, Slug>();
        slugs.forEach(slug -> values.put(slug.text(), slug));
        return new ValueType.OneOf<>(values);
    }

    public static TermOf term(Scheme scheme) {
        return new TermOf(scheme);
    }
}
