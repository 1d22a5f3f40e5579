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
 * One person's answers with what they are about, as a link keeps them:
 * {@code model=model&version=2026-11-22&1=costs.unions&3=public-partners&service=libraries&place=canada/alberta}, the
 * factors of each grade behind the grade.
 *
 * @param model the key of the model that asked
 * @param version the version of the model then; empty if the text named none
 * @param service the service that the answers are about, if one was named
 * @param places the jurisdictions that would share it
 */
public record AnswerSheet(
        @Nullable Slug model,
        String version,
        Answers answers,
        @Nullable Term service,
        List<Term> places) {

    /** No text longer than this is read: it would be no link. */
    public static final int LONGEST = 8_000;

    private static final int MAX_PLACES = 20;

    public AnswerSheet {
        places = places.stream().distinct().limit(MAX_PLACES).toList();
    }

    /**
     * What of a sheet fits a model as it is now.
     *
     * @param answers those to questions that it has
     * @param gone answered questions that it does not have
     * @param otherVersion whether it was another version that asked: a question, grade or weight may have changed
     * @param otherModel whether it was another model that asked
     */
    public record Fitted(Answers answers, List<Slug> gone, boolean otherVersion, boolean otherModel) {}

    /** Reads a text as {@link #text} writes it; never throws. What is no answer, and a second answer, is passed over. */
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

    /** The sheet as a text for the end of an address. */
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

    /** What of it fits a model. */
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
