package interlocal.page;

import java.net.URI;

/**
 * The public address of the portal.
 *
 * @param base the address, without a trailing slash
 */
public record Site(URI base) {

    /** The absolute address of a path; the path begins with a slash. */
    public String absolute(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
