package interlocal.search;

import interlocal.content.Details.Evidence;
import interlocal.content.Details.Outcome;
import interlocal.content.Place;
import interlocal.vocabulary.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A generated record and, found out without our code, what it is about.
 *
 * @param under the paths of its terms and of everything above them
 */
public record Generated(Sample sample, Map<Facet, Set<String>> under, Set<String> words) {

    public static final List<String> LEXICON =
            List.of("kaba", "lodu", "miro", "nuve", "pilak", "qont", "rubax", "sifo", "tamu", "vork", "zelp");
    public static final List<String> SERVICES = tree("service", 8, 4, 3);
    public static final List<String> MODELS = tree("model", 5, 3, 0);
    public static final List<String> COUNTRIES = tree("country", 10, 5, 0);

    private static final List<String> LANGUAGES = List.of("en", "es", "pt-BR");

    private static List<String> tree(String name, int roots, int children, int grandchildren) {
        return IntStream.range(0, roots)
                .mapToObj(i -> name + i)
                .flatMap(root -> Stream.concat(
                        Stream.of(root), IntStream.range(0, children).mapToObj(i -> root + "/c" + i)))
                .flatMap(term -> Stream.concat(
                        Stream.of(term),
                        term.contains("/")
                                ? IntStream.range(0, grandchildren).mapToObj(i -> term + "/g" + i)
                                : Stream.empty()))
                .toList();
    }

    /** A random record; the first terms and words are the commonest. */
    public static Generated of(String slug, Random random) {
        var services = some(SERVICES, random, 4);
        var models = some(MODELS, random, 3);
        var countries = some(COUNTRIES, random, 3);
        var words = new HashSet<>(some(LEXICON, random, 6));
        var outcome = random.nextInt(3) == 0 ? null : any(List.of(Outcome.values()), random);
        var evidence = random.nextInt(3) == 0 ? null : any(List.of(Evidence.values()), random);
        var year = random.nextInt(4) == 0 ? null : 1930 + random.nextInt(95);
        var language = any(LANGUAGES, random);
        var sample = Sample.of(slug, "Record " + random.nextInt(50))
                .summary("About " + String.join(" ", words))
                .subjects(terms(services), terms(models), List.of())
                .places(countries.stream()
                        .map(path -> Sample.place(path, "Somewhere", null))
                        .toArray(Place[]::new))
                .language(language)
                .study(year, outcome, evidence);
        var under = new EnumMap<Facet, Set<String>>(Facet.class);
        under.put(Facet.TYPE, Set.of("case-study"));
        under.put(Facet.SERVICE, upward(services));
        under.put(Facet.MODEL, upward(models));
        under.put(Facet.COUNTRY, upward(countries));
        under.put(Facet.LANGUAGE, Set.of(language.equals("pt-BR") ? "pt-br" : language));
        if (outcome != null) {
            under.put(Facet.OUTCOME, Set.of(outcome.key()));
        }
        if (evidence != null) {
            under.put(Facet.EVIDENCE, Set.of(evidence.key()));
        }
        if (year != null) {
            under.put(Facet.DECADE, Set.of(year < 1950 ? "before-1950" : (year - year % 10) + "s"));
        }
        var dated = random.nextInt(5) == 0
                ? sample
                : sample.dated(
                        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(300)).toString());
        return new Generated(dated, under, words);
    }

    private static List<String> some(List<String> from, Random random, int most) {
        return Stream.generate(() -> (int) (from.size() * random.nextDouble() * random.nextDouble()))
                .limit(random.nextInt(most + 1))
                .map(from::get)
                .distinct()
                .toList();
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Term> terms(List<String> paths) {
        return paths.stream().map(Term::new).toList();
    }

    private static Set<String> upward(List<String> paths) {
        var up = new HashSet<String>();
        for (var path : paths) {
            var segments = path.split("/", -1);
            var above = new ArrayList<String>();
            for (var segment : segments) {
                above.add(segment);
                up.add(String.join("/", above));
            }
        }
        return up;
    }
}
