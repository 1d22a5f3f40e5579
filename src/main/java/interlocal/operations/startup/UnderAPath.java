package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** Thrown at the start if the portal is to be served below a path: its pages lead to each other from the root. */
final class UnderAPath extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private static final String BASE_URL = "portal.site.base-url";
    private static final Pattern AUTHORITY = Pattern.compile("^[^/]*(//)?[^/?#]*");

    /** Settings that would move the portal below a path. */
    private static final List<String> KEYS =
            List.of("server.servlet.context-path", "spring.mvc.servlet.path", "vaadin.url-mapping");

    private UnderAPath(String key, String value) {
        super(OperatorMessages.get("failure.path", key, value));
    }

    /** Checks the settings of a portal. */
    static void refuse(Environment settings) {
        var baseUrl = settings.getProperty(BASE_URL, "");
        if (isBelow(AUTHORITY.matcher(baseUrl).replaceFirst(""))) {
            throw new UnderAPath(BASE_URL, baseUrl);
        }
        for (var key : KEYS) {
            var value = settings.getProperty(key, "");
            if (isBelow(value)) {
                throw new UnderAPath(key, value);
            }
        }
    }

    private static boolean isBelow(String path) {
        return !path.isBlank() && !path.equals("/") && !path.equals("/*");
    }
}
