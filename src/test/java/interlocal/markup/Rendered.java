package interlocal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the production renderer makes of a text that it does not refuse. */
final class Rendered {

    private static final Markup MARKUP = new Markup();

    private Rendered() {}

    static Rendering.Html of(String markdown) {
        return of(markdown, UnaryOperator.identity());
    }

    static Rendering.Html of(String markdown, UnaryOperator<String> addresses) {
        var rendering = MARKUP.render(markdown, addresses);
        assertThat(rendering).isInstanceOf(Rendering.Html.class);
        return (Rendering.Html) rendering;
    }

    /** Of a page that lists some sources. */
    static Rendering.Html of(String markdown, int sources) {
        return (Rendering.Html) MARKUP.render(markdown, UnaryOperator.identity(), sources);
    }

    static String html(String markdown) {
        return of(markdown).html().strip();
    }

    static Element body(String markdown) {
        return Jsoup.parseBodyFragment(of(markdown).html()).body();
    }
}
