package interlocal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Puts a base before the addresses in pages, once for each page as long as somebody keeps that page. */
final class BasedPages {

    /** Compares pages by identity, so that none has to be read to be found. */
    private final Cache<Page, Based> made = Caffeine.newBuilder().weakKeys().build();

    private record Based(String base, Page page) {}

    /** A page whose addresses begin with a base; the same one as before, unless another base was asked for last. */
    Page at(String base, Page page) {
        if (base.isEmpty()) {
            return page;
        }
        var known = made.getIfPresent(page);
        if (known != null && known.base().equals(base)) {
            return known.page();
        }
        var based = page.at(base);
        made.put(page, new Based(base, based));
        return based;
    }
}
