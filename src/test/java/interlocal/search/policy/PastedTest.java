package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "10.1000/182|\"10.1000/182\"",
                "doi:10.1000/182.|\"10.1000/182\".",
                "DOI 10.1000/182|DOI \"10.1000/182\"",
                "see https://doi.org/10.1000/a-b(c)d, too|see \"10.1000/a-b(c)d\", too",
                "https://dx.doi.org/10.1002%2F1097-0258|\"10.1002/1097-0258\"",
                "\"10.1000/182\"|\"10.1000/182\"",
                "https://library.example/case-studies/two-towns|\"case-studies/two-towns\"",
                "/lessons/begin-small?utm=x#top|\"lessons/begin-small\"",
                "http://localhost:8080/research/study.html|\"research/study\"",
                "library.example/providers/mediators/|\"providers/mediators\"",
                "https://town.example/a?b=c|town.example/a?b=c",
                "mailto:desk@town.example|desk@town.example",
                "24/7 police/fire and/or 50%|24/7 police/fire and/or 50%",
                "service:public-safety/fire|service:public-safety/fire"
            })
    void whatIsPastedIsReadAsAQuestion(String text, String read) {
        assertThat(Pasted.read(text)).isEqualTo(read);
    }
}
