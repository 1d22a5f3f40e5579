package interlocal.markup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.misc.Extension;
import interlocal.Walks;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BareAddressesTest {

    private static final List<String> PIECES = List.of(
            "www",
            "WWW",
            ".",
            "example.org",
            "http",
            "https",
            ":",
            "//",
            "mailto",
            "ann",
            "@",
            "/a?b=c",
            "\\",
            "&amp;",
            "&period;",
            "&commat;",
            "&colon;",
            " ",
            "*",
            "(",
            ")",
            "\n",
            "law");

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    @Test
    void everyAddressThatFlexmarkFindsIsFound() {
        var random = new Random(20_261_123);
        for (var i = 0; i < Walks.of(10_000); i++) {
            var text = random.ints(1 + random.nextInt(12), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(joining());
            assertThat(html(new BareAddresses.Extension(), text)).isEqualTo(html(AutolinkExtension.create(), text));
        }
    }

    private static String html(Extension extension, String text) {
        return RENDERER.render(
                Parser.builder().extensions(List.of(extension)).build().parse(text));
    }
}
