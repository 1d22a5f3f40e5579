package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import java.util.List;
import org.springframework.core.env.Environment;

/** Thrown at the start if a setting would move only a part of the portal below a path. */
final class OtherPath extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private static final List<String> KEYS = List.of("spring.mvc.servlet.path", "vaadin.url-mapping");

    private OtherPath(String key, String value) {
        super(OperatorMessages.get("failure.path", key, value));
    }

    /** Checks the settings of a portal. */
    static void refuse(Environment settings) {
        for (var key : KEYS) {
            var value = settings.getProperty(key, "");
            if (!value.isBlank() && !value.equals("/") && !value.equals("/*")) {
                throw new OtherPath(key, value);
            }
        }
    }
}
