package interlocal.page.shell;

import interlocal.content.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A document or a file as it is sent. Nobody may change its bytes. */
@NamedInterface("shell")
public final class SentBytes {

    private final byte[] bytes;
    private final String hash;
    private volatile byte @Nullable [] packed;

    SentBytes(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Sha256.of(bytes);
    }

    /** A text in UTF-8. */
    SentBytes(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes compressed by gzip, which is done once. */
    public byte[] packed() {
        var known = packed;
        if (known == null) {
            known = pack(bytes);
            packed = known;
        }
        return known;
    }

    /** The value of the header ETag, the same for equal bytes; it is weak, as they are sent in two encodings. */
    public String tag() {
        return "W/\"" + hash + "\"";
    }

    /** The SHA-256 of the bytes, in hexadecimal digits. */
    String hash() {
        return hash;
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
