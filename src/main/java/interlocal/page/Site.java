package interlocal.page;

import java.net.URI;

/**
 * The public address of the portal.
 *
 * @param base the address, without a trailing slash
 */
public record Site(URI base) {

    /** The absolute address of a path; the path begins with a slash, or is empty. */
    public String absolute(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }

    /** What every address begins with below the host: empty at its root, or a path without a trailing slash. */
    public String path() {
        var path = base.getRawPath();
        return path == null ? "" : path.replaceFirst("/+$", "");
    }
}
