package interlocal.content;

import interlocal.vocabulary.Term;
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
        @Nullable Long population) {}
