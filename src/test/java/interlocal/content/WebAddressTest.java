package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.WebAddress.Bad;
import interlocal.content.WebAddress.Good;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static URI good(String text) {
        return ((Good) WebAddress.read(text)).uri();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
        https://town.example/a?b=c#d https://town.example/a?b=c#d
        HTTP://Town.Example/ HTTP://Town.Example/
        https://my_town.example.org/a https://my_town.example.org/a
        https://montréal.example.ca/décision https://montréal.example.ca/décision
        https://東京.example:8080/ https://東京.example:8080/
        https://town.example/100%/a https://town.example/100%25/a
        https://town.example/a%20b%2 https://town.example/a%20b%252
        https://town.example/{8A2F-11}/file.pdf https://town.example/%7B8A2F-11%7D/file.pdf
        https://doi.org/10.1002/(SICI)1520-6688(199824)17:4<543::AID-PAM1>3.0.CO;2-Y https://doi.org/10.1002/(SICI)1520-6688(199824)17:4%3C543::AID-PAM1%3E3.0.CO;2-Y
        https://town.example/a[1].pdf?b[]=c https://town.example/a%5B1%5D.pdf?b[]=c
        https://town.example/a\\b^c`d https://town.example/a%5Cb%5Ec%60d
        https://town.example/#!/a#b https://town.example/#!/a%23b
        https://town.example/a?b="c"|d https://town.example/a?b=%22c%22%7Cd
        https://[2001:db8::1]:80/a https://[2001:db8::1]:80/a
        https://203.0.113.7/a https://203.0.113.7/a
        https://town.example. https://town.example.
        """)
    void isWhatABrowserOpens(String written, String read) {
        assertThat(good(written)).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://town.example/a b", "https://town.example/a\u00A0b", "https://town.example/a\tb"})
    void hasItsSpacesEncoded(String written) {
        assertThat(good(written).toString()).matches("https://town.example/a(%20|%C2%A0|%09)b");
    }

    @ParameterizedTest
    @CsvSource({
        "www.town.example, address-scheme",
        "town.example/a, address-scheme",
        "ftp://town.example/a, address-scheme",
        "javascript:alert(1), address-scheme",
        "//town.example, address-scheme",
        "https:/town.example, address-scheme",
        "https://, address-host",
        "https:///a, address-host",
        "https://town example/a, address-host",
        "https://town..example/a, address-host",
        "https://<town>/a, address-host",
        "https://town.example:port/a, address-host",
        "https://[town]/a, address-host"
    })
    void isRefusedForTheReasonThatIsGiven(String written, String reason) {
        assertThat(WebAddress.read(written))
                .isInstanceOfSatisfying(
                        Bad.class, bad -> assertThat(bad.why().key()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.town.example/a, www.town.example",
        "https://my_town.example.org:8080/a, my_town.example.org",
        "https://user@montréal.example.ca/, montréal.example.ca",
        "https://xn--montral-fya.example.ca/, montréal.example.ca"
    })
    void isNamedByItsHost(String address, String host) {
        assertThat(WebAddress.host(good(address))).isEqualTo(host);
    }
}
