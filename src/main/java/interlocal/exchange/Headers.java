package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Headers that several answers share. */
final class Headers {

    private Headers() {}

    /** Says which page an answer is another form of. */
    static HttpHeaders canonical(Site site, String address) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.LINK, "<" + site.absolute(address) + ">; rel=\"canonical\"");
        return headers;
    }

    /** Says that an answer is in the reader's language, and that others are told the same in theirs. */
    static HttpHeaders translated(Reader reader) {
        return translated(new HttpHeaders(), reader);
    }

    /** Likewise, with further headers. */
    static HttpHeaders translated(HttpHeaders more, Reader reader) {
        var headers = new HttpHeaders(more);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, reader.language().toLanguageTag());
        headers.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return headers;
    }

    /** To be shown under a name. */
    static ContentDisposition shown(String name) {
        return named(ContentDisposition.inline(), name);
    }

    /** To be kept under a name. */
    static ContentDisposition kept(String name) {
        return named(ContentDisposition.attachment(), name);
    }

    private static ContentDisposition named(ContentDisposition.Builder how, String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? how.filename(name).build()
                : how.filename(name, StandardCharsets.UTF_8).build();
    }
}
