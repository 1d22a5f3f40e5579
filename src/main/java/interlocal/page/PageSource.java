package interlocal.page;

import java.util.List;

/** Contributes pages. {@link Pages} collects the routes of all beans of this type. */
public interface PageSource {

    /** The addresses of its pages. No other source may have the same ones. */
    List<Route> routes();

    /** The addresses of its pages that always exist, each with a leading slash, for the sitemap. */
    default List<String> listed() {
        return List.of();
    }
}
