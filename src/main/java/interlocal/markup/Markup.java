package interlocal.markup;

import interlocal.markup.Rendering.Refused;
import interlocal.markup.Rendering.WhyRefused;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Markdown to safe HTML.
 *
 * <p>Renders any text whatsoever: what cannot be rendered within the limits of length, depth and time is refused, and no
 * text makes it throw. Time is that of the processor, so that a busy machine refuses no text that an idle one renders; only
 * where a text gets no second of it in half a minute is it refused all the same. Safe for use by several threads.
 */
@Component
public final class Markup {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_HTML = 4 * LONGEST;
    private static final int DEEPEST = 100;

    /** Rendered once beforehand, so that the first text does not spend its time on loading classes. */
    private static final String EVERYTHING =
            "# *a* **b** ~~c~~ `d`\n[e](f) ![g](h) [^1] [^i]\n\n|j|\n|-|\n|<k>|\n\n> - l http://m.org\n\n[^i]: n";

    private static final Duration WARMUP = Duration.ofMinutes(1);

    private final Duration processor;

    /** Gives every text a second of the processor. */
    public Markup() {
        this(Duration.ofSeconds(1));
    }

    Markup(Duration processor) {
        this.processor = processor;
        contained(EVERYTHING, UnaryOperator.identity(), Deadline.in(WARMUP));
    }

    /**
     * Renders a text.
     *
     * @param markdown the body
     * @param addresses maps the destination of a relative link or image, as written (for example
     *     {@code ../lessons/trust.md#why} or {@code report.pdf}), to the address to put into the HTML. It is called on
     *     another thread, once per occurrence, must be quick and must not throw. Links that are only a fragment
     *     ({@code #why}) are not passed
     */
    public Rendering render(String markdown, UnaryOperator<String> addresses) {
        if (markdown.length() > LONGEST) {
            return new Refused(WhyRefused.TOO_LONG);
        }
        var deadline = Deadline.in(processor);
        return Containment.run(() -> contained(markdown, addresses, deadline), deadline);
    }

    private static Rendering contained(String markdown, UnaryOperator<String> addresses, Deadline end) {
        if (Depth.exceeds(DEEPEST, markdown)) {
            return new Refused(WhyRefused.TOO_DEEP);
        }
        var document = Dialect.parse(new ExpiringText(markdown, end));
        if (Depth.exceeds(DEEPEST, document)) {
            return new Refused(WhyRefused.TOO_DEEP);
        }
        new MarkdownSource(new Lines(markdown), new Budget(LONGEST_HTML)).of(document);
        var html = Dialect.html(document);
        new Budget(LONGEST_HTML).spend(html.length());
        return HtmlCompletion.of(html, addresses, end);
    }
}
