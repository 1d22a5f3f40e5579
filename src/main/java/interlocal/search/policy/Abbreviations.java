package interlocal.search.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Abbreviations in names of places and offices, and what they stand for. Those that stand for several words, or are
 * words themselves, are understood only beside another word: ft is Fort in Ft Worth, but not in ten ft.
 */
final class Abbreviations {

    private static final Map<String, List<String>> BESIDE = pairs("st saint, st street, ste sainte, ft fort, mt mount,"
            + " mt mountain, co county, co company, dr drive, rd road, pt point, pk park, jct junction, hts heights,"
            + " spgs springs, ctr center, comm committee, comm commission, auth authority, reg regional,"
            + " gov government, gov governor, dist district, div division, corp corporation, no number, vol volume,"
            + " sq square");

    private static final Map<String, List<String>> ANYWHERE = pairs("dept department, govt government, assn"
            + " association, assoc association, univ university, ave avenue, blvd boulevard, hwy highway, pkwy"
            + " parkway, bldg building, twp township, cnty county, natl national, intl international, mgmt"
            + " management, mgr manager, admin administration, ltd limited, inc incorporated, commn commission,"
            + " cttee committee, svc service, muni municipal, metro metropolitan, boro borough, cllr councillor,"
            + " lt lieutenant, prof professor");

    private Abbreviations() {}

    private static Map<String, List<String>> pairs(String written) {
        return Stream.of(written.split(", ", -1))
                .map(pair -> pair.split(" ", -1))
                .flatMap(pair -> Stream.of(Map.entry(pair[0], pair[1]), Map.entry(pair[1], pair[0])))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** What a word may be written instead, wherever it stands. */
    static List<String> anywhere(String word) {
        return others(ANYWHERE, word);
    }

    /** What a word may be written instead, if another word stands beside it. */
    static List<String> beside(String word) {
        return others(BESIDE, word);
    }

    /** What a word may be written instead, in one way or the other. */
    static List<String> others(String word) {
        return Stream.of(anywhere(word), beside(word)).flatMap(List::stream).toList();
    }

    private static List<String> others(Map<String, List<String>> pairs, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var others = pairs.get(lower);
        return others != null || !lower.endsWith("s")
                ? others == null ? List.of() : others
                : pairs.getOrDefault(lower.substring(0, lower.length() - 1), List.of());
    }
}
