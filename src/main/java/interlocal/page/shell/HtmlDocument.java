package interlocal.page.shell;

import interlocal.content.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A complete HTML document in UTF-8, as it is sent. Nobody may change its bytes. */
@NamedInterface("shell")
public final class HtmlDocument {

    private final byte[] bytes;
    private final String tag;
    private volatile byte @Nullable [] packed;

    HtmlDocument(String html) {
        this.bytes = html.getBytes(StandardCharsets.UTF_8);
        this.tag = "W/\"" + Sha256.of(bytes) + "\"";
    }

    /** The document. */
    public byte[] bytes() {
        return bytes;
    }

    /** The document compressed by gzip, which is done once. */
    public byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(bytes);
            packed = known;
        }
        return known;
    }

    /** The value of the header ETag, the same for equal documents; it is weak, as they are sent in two encodings. */
    public String tag() {
        return tag;
    }

    int length() {
        return bytes.length;
    }

    private static byte[] pack(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
