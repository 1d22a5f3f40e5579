package interlocal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasedHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <a href="/">a</a>                          | <a href="/library/">a</a>
        <a class="x" href="/a?b=/c#d">a</a>        | <a class="x" href="/library/a?b=/c#d">a</a>
        <form action="/search" role="search">      | <form action="/library/search" role="search">
        <img alt="1 > 0" src="/files/a.png">       | <img alt="1 > 0" src="/library/files/a.png">
        <input data-address="/search" value="/x">  | <input data-address="/library/search" value="/x">
        <a href="/a"><a href="/b">                 | <a href="/library/a"><a href="/library/b">
        """)
    void addressesOfThePortalBeginWithTheBase(String html, String based) {
        assertThat(BasedHtml.in("/library", html)).isEqualTo(based);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <a href="https://example.org/">a</a>
        <a href="#place">a</a>
        <a href="//example.org/">a</a>
        <p title=" href=/x">href="/x" and action="/y"</p>
        &lt;a href="/x"&gt;
        1 < 2 href="/x"
        """)
    void everythingElseStaysAsItIs(String html) {
        assertThat(BasedHtml.in("/library", html)).isEqualTo(html);
    }

    @Test
    void atTheRootNothingChanges() {
        var html = "<a href=\"/x\">";
        assertThat(BasedHtml.in("", html)).isSameAs(html);
    }
}
