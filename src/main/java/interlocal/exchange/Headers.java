package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Headers that several responses share. */
final class Headers {

    private Headers() {}

    /** Names the page of which a response is another form. */
    static HttpHeaders canonical(Site site, String address) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.LINK, "<" + site.absolute(address) + ">; rel=\"canonical\"");
        return headers;
    }

    /** Says that a response is in the reader's language and varies by Accept-Language. */
    static HttpHeaders translated(Reader reader) {
        return translated(new HttpHeaders(), reader);
    }

    /** The same, with further headers. */
    static HttpHeaders translated(HttpHeaders more, Reader reader) {
        var headers = new HttpHeaders(more);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, reader.language().toLanguageTag());
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return headers;
    }

    /** For a file that browsers show under a name. */
    static ContentDisposition shown(String name) {
        return named(ContentDisposition.inline(), name);
    }

    /** For a file that browsers save under a name. */
    static ContentDisposition kept(String name) {
        return named(ContentDisposition.attachment(), name);
    }

    private static ContentDisposition named(ContentDisposition.Builder how, String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? how.filename(name).build()
                : how.filename(name, StandardCharsets.UTF_8).build();
    }
}
