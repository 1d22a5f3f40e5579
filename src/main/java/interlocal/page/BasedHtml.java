package interlocal.page;

import java.util.regex.Pattern;

/**
 * HTML whose addresses begin with the base at which a reader sees the portal. Everything else, texts kept with revisions
 * included, is written as if the portal were at the root of its host.
 */
public final class BasedHtml {

    /** A start tag, whose values stand in double quotes, as templates and sanitizer write them. */
    private static final Pattern TAG = Pattern.compile("<[A-Za-z][^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+>");

    private static final Pattern ADDRESS =
            Pattern.compile("(?<=\\s(?:href|src|action|formaction|data-address)=\")(?=/(?!/))");

    private BasedHtml() {}

    /**
     * Puts a base before each address in some HTML.
     *
     * @param base empty, or a path with a leading and without a trailing slash
     */
    public static String in(String base, String html) {
        if (base.isEmpty()) {
            return html;
        }
        var based = new StringBuilder(html.length() + html.length() / 8);
        var tags = TAG.matcher(html);
        var addresses = ADDRESS.matcher(html).useTransparentBounds(true);
        var copied = 0;
        while (tags.find()) {
            addresses.region(tags.start(), tags.end());
            while (addresses.find()) {
                based.append(html, copied, addresses.start()).append(base);
                copied = addresses.start();
            }
        }
        return based.append(html, copied, html.length()).toString();
    }
}
