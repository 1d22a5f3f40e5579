package interlocal.page.shell;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The addresses of what every document loads.
 *
 * @param icon of the window
 * @param styles in their order
 * @param script the module that imports the others
 */
@NamedInterface("shell")
public record AssetLinks(String icon, List<String> styles, String script) {}
