package interlocal.search.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        To be, or not to be?     | tobeornottobe
        Co-operation & trust     | cooperationandtrust
        MÁLAGA’S                 | malagas
        Straße nach Łódź         | strassenachlodz
        Ærø and Đakovo           | aeroanddakovo
        9-1-1                    | 911
        ①②                       | 12
        地方自治体               | 地方自治体
        soft\u00adhyphen         | softhyphen
        """)
    void isItsLettersAndDigits(String title, String key) {
        assertThat(TitleKey.of(title.replace("\\u00ad", "\u00ad"))).contains(key);
    }

    @Test
    void isNoneOfWhatHasNone() {
        assertThat(TitleKey.of(" – “ ” …")).isEmpty();
        assertThat(TitleKey.of("")).isEmpty();
    }

    @Test
    void isBounded() {
        assertThat(TitleKey.of("x".repeat(100_000)).orElseThrow()).hasSizeLessThan(1_000);
    }
}
