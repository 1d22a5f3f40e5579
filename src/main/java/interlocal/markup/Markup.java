package interlocal.markup;

import interlocal.markup.Rendering.Refused;
import interlocal.markup.Rendering.WhyRefused;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Renders Markdown as safe HTML.
 *
 * <p>Accepts any text and never throws: a text that exceeds the limits of length, depth or time is refused. Time is CPU
 * time, so that a busy machine refuses no text that an idle one renders. Only a text that is not rendered within half a
 * minute is refused in any case. Thread-safe.
 */
@Component
public final class Markup {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_HTML = 4 * LONGEST;
    private static final int DEEPEST = 100;

    /** Rendered once beforehand, so that class loading does not use up the time of the first text. */
    private static final String EVERYTHING =
            "# *a* **b** ~~c~~ `d`\n[e](f) ![g](h) [^1] [^i]\n\n|j|\n|-|\n|<k>|\n\n> - l http://m.org\n\n[^i]: n";

    private static final Duration WARMUP = Duration.ofMinutes(1);

    private final Duration processor;

    /** Gives every text a second of CPU time. */
    public Markup() {
        this(Duration.ofSeconds(1));
    }

    Markup(Duration processor) {
        this.processor = processor;
        contained(EVERYTHING, UnaryOperator.identity(), 1, Deadline.in(WARMUP));
    }

    /**
     * Renders a text.
     *
     * @param markdown the body
     * @param addresses maps the destination of a relative link or image, as written (for example
     *     {@code ../lessons/trust.md#why} or {@code report.pdf}), to the address to put into the HTML; of a link for
     *     which it gives an empty text only the words are kept. It is called on
     *     another thread, once per occurrence. It must be quick and must not throw. It is not called for links that are
     *     only a fragment ({@code #why})
     * @param sources the number of sources that the page lists below the text
     */
    public Rendering render(String markdown, UnaryOperator<String> addresses, int sources) {
        if (markdown.length() > LONGEST) {
            return new Refused(WhyRefused.TOO_LONG);
        }
        var deadline = Deadline.in(processor);
        return Containment.run(() -> contained(markdown, addresses, sources, deadline), deadline);
    }

    /** Renders a text below which the page lists no sources. */
    public Rendering render(String markdown, UnaryOperator<String> addresses) {
        return render(markdown, addresses, 0);
    }

    /** The id of the heading that has an address in another text, in whichever letters the address is written. */
    public static String headingId(String address) {
        return HeadingIds.free(Anchors.normal(address));
    }

    private static Rendering contained(String markdown, UnaryOperator<String> addresses, int sources, Deadline end) {
        if (Depth.exceeds(DEEPEST, markdown)) {
            return new Refused(WhyRefused.TOO_DEEP);
        }
        var document = Dialect.parse(new ExpiringText(markdown, end));
        if (Depth.exceeds(DEEPEST, document)) {
            return new Refused(WhyRefused.TOO_DEEP);
        }
        new MarkdownSource(new Lines(markdown), new Budget(LONGEST_HTML)).of(document);
        var slips = Slips.in(document, markdown);
        end.check();
        var html = Dialect.html(document);
        new Budget(LONGEST_HTML).spend(html.length());
        return HtmlCompletion.of(html, addresses, sources, slips, end);
    }
}
