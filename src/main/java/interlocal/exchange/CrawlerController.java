package interlocal.exchange;

import interlocal.content.RecordType;
import interlocal.messages.Reader;
import interlocal.page.Pages;
import interlocal.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The sitemap and robots.txt. Crawlers find every record in the sitemap, and are asked not to follow the endless
 * combinations of filters.
 */
@RestController
final class CrawlerController {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final int NOT_FOUND = 404;

    private final Sitemaps sitemaps;
    private final Pages pages;
    private final Site site;
    private final Responses responses;

    CrawlerController(Sitemaps sitemaps, Pages pages, Site site, Responses responses) {
        this.sitemaps = sitemaps;
        this.pages = pages;
        this.site = site;
        this.responses = responses;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        return responses.bytes(XML, sitemaps.first());
    }

    @GetMapping("/sitemaps/{number:[1-9][0-9]{0,4}}.xml")
    ResponseEntity<byte[]> sitemap(@PathVariable int number, Reader reader) {
        return sitemaps.numbered(number)
                .map(bytes -> responses.bytes(XML, bytes))
                .orElseGet(() -> responses.page(pages.problem(NOT_FOUND, reader), new HttpHeaders(), reader));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var filtered = Arrays.stream(RecordType.values())
                .filter(RecordType::searchable)
                .map(type -> "Disallow: " + site.path() + "/" + type.folder() + "?\n")
                .collect(Collectors.joining());
        var text = """
            User-agent: *
            Disallow: %1$s/search?
            %2$sDisallow: %1$s/api/v1/search?

            Sitemap: %3$s
            """.formatted(site.path(), filtered, site.absolute("/sitemap.xml"));
        return responses.bytes(PLAIN, text.getBytes(StandardCharsets.UTF_8));
    }
}
