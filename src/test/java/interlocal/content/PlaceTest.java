package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.vocabulary.Term;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Springfield, Oregon, United States, 'Springfield, Oregon, United States', 'Oregon, United States'",
        ", Oregon, United States, 'Oregon, United States', 'Oregon, United States'",
        ", , Canada, Canada, Canada",
        "Singapore, , Singapore, Singapore, Singapore",
        "singapore, Singapore, Singapore, Singapore, Singapore",
        "Jurong, Singapore, Singapore, 'Jurong, Singapore', Singapore",
        "New York, New York, United States, 'New York, New York, United States', 'New York, United States'"
    })
    void saysTheNameOfACountryOnce(String name, String region, String country, String names, String area) {
        var place = new Place(new Term("any"), name, region, country, null, null, null);
        assertThat(place.names()).isEqualTo(Arrays.asList(names.split(", ")));
        assertThat(place.area()).isEqualTo(area);
    }
}
