package interlocal.page;

import java.util.List;

/** Contributes pages: a bean of this type in any room is asked for the addresses that it has pages at. */
public interface PageSource {

    /** Where its pages are. No other source may have the same address. */
    List<Route> routes();

    /** The addresses of those pages that are always there, each with a slash at its beginning, for the sitemap. */
    default List<String> listed() {
        return List.of();
    }
}
