package interlocal.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.catalog.Changes;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.Slug;
import interlocal.page.Pages;
import interlocal.page.Site;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The addresses of all public pages in the format of sitemaps.org: one sitemap, or an index of several. Cached until
 * the catalog changes.
 */
@Component
final class Sitemaps {

    /** The most addresses that sitemaps.org allows in one sitemap. */
    private static final int MOST = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int CHUNK = 500;
    private static final long MOST_KEPT_BYTES = 64_000_000;

    private final Records records;
    private final Changes changes;
    private final Pages pages;
    private final Site site;
    private final int most;
    private final Cache<Key, Optional<byte[]>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT_BYTES)
            .<Key, Optional<byte[]>>weigher(
                    (_, bytes) -> bytes.map(some -> some.length).orElse(1))
            .build();

    /** A sitemap as of a position in the change log: numbers count from 1, and 0 is /sitemap.xml. */
    private record Key(long position, int number) {}

    @Autowired
    Sitemaps(Records records, Changes changes, Pages pages, Site site) {
        this(records, changes, pages, site, MOST);
    }

    Sitemaps(Records records, Changes changes, Pages pages, Site site, int most) {
        this.records = records;
        this.changes = changes;
        this.pages = pages;
        this.site = site;
        this.most = most;
    }

    /** The only sitemap, or the index of all. */
    byte[] first() {
        return kept(0).orElseThrow();
    }

    /** One of several sitemaps, counted from 1; empty if there are fewer. */
    Optional<byte[]> numbered(int number) {
        return kept(number);
    }

    private Optional<byte[]> kept(int number) {
        return kept.get(new Key(changes.last(), number), key -> write(key.number()));
    }

    private Optional<byte[]> write(int number) {
        var starts = starts();
        if (number > starts.size() || (number > 0 && starts.size() == 1)) {
            return Optional.empty();
        }
        return Optional.of(
                number == 0 && starts.size() > 1
                        ? index(starts.size())
                        : sitemap(starts.get(Math.max(number - 1, 0)).orElse(null), number <= 1));
    }

    private byte[] index(int count) {
        return Xml.document(NAMESPACE, "sitemapindex", xml -> {
            for (var number = 1; number <= count; number++) {
                var address = site.absolute("/sitemaps/" + number + ".xml");
                xml.element("sitemap", () -> xml.text("loc", address));
            }
        });
    }

    private byte[] sitemap(@Nullable Slug start, boolean first) {
        return Xml.document(NAMESPACE, "urlset", xml -> {
            if (first) {
                pages.listed().forEach(path -> xml.element("url", () -> xml.text("loc", site.absolute(path))));
            }
            var rest = perSitemap();
            var slugs = records.publishedAfter(start, Math.min(CHUNK, rest));
            while (!slugs.isEmpty()) {
                records.current(slugs).forEach(record -> write(record, xml));
                rest -= slugs.size();
                slugs = rest == 0 ? List.of() : records.publishedAfter(slugs.getLast(), Math.min(CHUNK, rest));
            }
        });
    }

    private void write(Published record, Xml xml) {
        xml.element("url", () -> {
            xml.text("loc", site.absolute(record.document().address()));
            xml.text("lastmod", record.changed().truncatedTo(ChronoUnit.SECONDS).toString());
        });
    }

    /** For each sitemap, the slug after which its records begin; empty for the first. */
    private List<Optional<Slug>> starts() {
        var starts = new ArrayList<Optional<Slug>>();
        @Nullable Slug last = null;
        var slugs = records.publishedAfter(null, perSitemap());
        do {
            starts.add(Optional.ofNullable(last));
            if (slugs.size() < perSitemap()) {
                break;
            }
            last = slugs.getLast();
            slugs = records.publishedAfter(last, perSitemap());
        } while (!slugs.isEmpty());
        return starts;
    }

    /** The number of records in a sitemap. All leave the space that the first needs for the pages that always exist. */
    private int perSitemap() {
        return most - pages.listed().size();
    }
}
