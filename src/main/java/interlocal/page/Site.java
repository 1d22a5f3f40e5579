package interlocal.page;

import java.net.URI;

/**
 * How the outside world sees the portal.
 *
 * @param base its address without a slash at the end
 */
public record Site(URI base) {

    /** The absolute address of a path that begins with a slash. */
    public String absolute(String path) {
        return base.toString().replaceFirst("/+$", "") + path;
    }
}
