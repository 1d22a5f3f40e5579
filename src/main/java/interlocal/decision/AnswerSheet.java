package interlocal.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers and what they are about. As text it is the query string of a link: {@code
 * model=model&version=2026-11-22&1=costs.unions&3=public-partners&service=libraries&place=canada/alberta}, where each
 * grade lists the factors that were given it.
 *
 * @param model the key of the decision model, absent if the text names none
 * @param version the version of that model, empty if the text names none
 * @param service the service that the answers are about, if known
 * @param places the jurisdictions that would share the service; duplicates and all beyond twenty are dropped
 */
public record AnswerSheet(
        @Nullable Slug model,
        String version,
        Answers answers,
        @Nullable Term service,
        List<Term> places) {

    /** Longer texts are read as an empty sheet. */
    public static final int LONGEST = 8_000;

    private static final int MAX_PLACES = 20;

    public AnswerSheet {
        places = places.stream().distinct().limit(MAX_PLACES).toList();
    }

    /**
     * The part of a sheet that still fits a model.
     *
     * @param answers the answers to questions that the model has
     * @param gone the answered questions that the model no longer has
     * @param otherVersion whether the sheet was filled in for another version of the model
     * @param otherModel whether the sheet was filled in for another model
     */
    public record Fitted(Answers answers, List<Slug> gone, boolean otherVersion, boolean otherModel) {}

    /**
     * Reads what {@link #text} wrote. Never throws: anything malformed is ignored, as is a second answer to a question.
     */
    public static AnswerSheet parse(String text) {
        var values = values(text.length() > LONGEST ? "" : text);
        var grades = new TreeMap<Slug, Integer>();
        for (var grade = 1; grade <= DecisionModel.GRADES; grade++) {
            for (var name : first(values, Integer.toString(grade)).split("\\.", -1)) {
                var answer = grade;
                Slug.parse(name).ifPresent(factor -> grades.putIfAbsent(factor, answer));
            }
        }
        return new AnswerSheet(
                Slug.parse(first(values, "model")).orElse(null),
                first(values, "version"),
                new Answers(grades),
                Term.parse(first(values, "service")).orElse(null),
                values.getOrDefault("place", List.of()).stream()
                        .flatMap(place -> Term.parse(place).stream())
                        .toList());
    }

    /** The sheet as a query string, without the question mark. */
    public String text() {
        var byGrade = answers.grades().entrySet().stream()
                .collect(groupingBy(
                        Map.Entry::getValue,
                        TreeMap::new,
                        mapping(entry -> entry.getKey().text(), joining("."))));
        var grades = byGrade.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
        return Stream.of(
                        Stream.ofNullable(model).map(key -> "model=" + key),
                        Stream.of(version).filter(name -> !name.isEmpty()).map(name -> "version=" + encoded(name)),
                        grades,
                        Stream.ofNullable(service).map(term -> "service=" + term),
                        places.stream().map(term -> "place=" + term))
                .flatMap(Function.identity())
                .collect(joining("&"));
    }

    /**
     * Compares the sheet with a model as it is now.
     *
     * @param key the key of that model
     */
    public Fitted fit(Slug key, DecisionModel now) {
        var asked = now.factors().stream().map(Factor::key).toList();
        var gone = answers.grades().keySet().stream()
                .filter(factor -> !asked.contains(factor))
                .toList();
        var left = new TreeMap<>(answers.grades());
        left.keySet().retainAll(asked);
        return new Fitted(
                new Answers(left),
                gone,
                !version.isEmpty() && !version.equals(now.version()),
                model != null && !model.equals(key));
    }

    private static Map<String, List<String>> values(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .flatMap(pair -> decoded(pair[1]).map(value -> List.of(pair[0], value)).stream())
                .collect(groupingBy(List::getFirst, mapping(List::getLast, toList())));
    }

    private static String first(Map<String, List<String>> values, String key) {
        return values.getOrDefault(key, List.of("")).getFirst();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
