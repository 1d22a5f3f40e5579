package interlocal.content;

import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param jurisdiction the country or region, as a term of the jurisdictions vocabulary
 * @param name the town or area, if narrower than the region
 * @param region as written in the file
 * @param country as written in the file
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 * @param population the number of people served
 */
public record Place(
        Term jurisdiction,
        @Nullable String name,
        @Nullable String region,
        String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long population) {

    /** The name, the region and the country, as far as they are known; a name that is the country's is said once. */
    public List<String> names() {
        return Stream.concat(
                        Stream.of(name, region)
                                .filter(Objects::nonNull)
                                .filter(narrower -> !narrower.equalsIgnoreCase(country)),
                        Stream.of(country))
                .toList();
    }

    /** The region, if it has another name than the country, and the country. */
    public String area() {
        return region == null || region.equalsIgnoreCase(country) ? country : region + ", " + country;
    }
}
