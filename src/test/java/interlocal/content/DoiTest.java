package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

    private static final String SICI = "10.1002/(SICI)1520-6688(199824)17:4<543::AID-PAM1>3.0.CO;2-Y";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1093/jopart/mum032",
                "doi:10.1093/jopart/mum032",
                "DOI: 10.1093/jopart/mum032",
                "DOI 10.1093/jopart/mum032.",
                "info:doi/10.1093/jopart/mum032",
                "urn:doi:10.1093/jopart/mum032",
                "https://doi.org/10.1093/jopart/mum032",
                "http://dx.doi.org/10.1093/jopart/mum032",
                "HTTPS://WWW.DOI.ORG/10.1093/jopart/mum032",
                "doi.org/10.1093/jopart/mum032",
                "dx.doi.org/10.1093/jopart/mum032",
                "doi: https://doi.org/10.1093/jopart/mum032",
                "https://doi.org/doi:10.1093/jopart/mum032",
                "https://doi.org/10.1093%2Fjopart%2Fmum032",
                "https://doi.org/10.1093/jopart/mum032?lang=en#abstract",
                "https://doi-org.proxy.library.example/10.1093/jopart/mum032",
                "https://proxy.library.example/login?url=https://doi.org/10.1093/jopart/mum032",
                "\u200B10.1093/jopart/mum032\uFEFF"
            })
    void isTheSameInEveryForm(String written) {
        assertThat(Doi.parse(written)).contains(new Doi("10.1093/jopart/mum032"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SICI,
                "doi:" + SICI,
                "https://doi.org/" + SICI,
                "https://doi.org/10.1002/%28SICI%291520-6688%28199824%2917%3A4%3C543%3A%3AAID-PAM1%3E3.0.CO%3B2-Y",
                "10.1002/(SICI)1520-6688(199824)17:4&lt;543::AID-PAM1&gt;3.0.CO;2-Y"
            })
    void mayHaveBracketsOfEveryKind(String written) {
        assertThat(Doi.parse(written)).contains(new Doi(SICI));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1093/jopart/mum032, https://doi.org/10.1093/jopart/mum032",
        "10.1000/182, https://doi.org/10.1000/182",
        "10.1000.10/a#b?c%d, https://doi.org/10.1000.10/a%23b%3Fc%25d",
        "10.1002/(SICI)1:4<5::A>3.0.CO;2-Y, https://doi.org/10.1002/(SICI)1:4%3C5::A%3E3.0.CO;2-Y",
        "10.1234/é$1, https://doi.org/10.1234/%C3%A9$1"
    })
    void leadsToTheResolver(String doi, String address) {
        assertThat(new Doi(doi).address()).isEqualTo(address);
        assertThat(URI.create(address)).isNotNull();
        assertThat(Doi.parse(address)).contains(new Doi(doi));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1093",
                "10.1/a",
                "11.1093/a",
                "110.1093/a",
                "10.1093/a and 10.1093/b",
                "10.1093/a (open)",
                "A study of 2014",
                "https://journal.example/abs/10.1093/a/full",
                "https://town.example/report"
            })
    void isNothingElse(String written) {
        assertThat(Doi.parse(written)).isEmpty();
    }
}
