package interlocal.ui.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/** A text that is kept compressed. */
final class PackedText implements Serializable {

    private static final long serialVersionUID = 1;

    static final PackedText NONE = of("");

    private final byte[] packed;

    private PackedText(byte[] packed) {
        this.packed = packed;
    }

    static PackedText of(String text) {
        var deflater = new Deflater();
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return new PackedText(out.toByteArray());
    }

    String text() {
        var inflater = new Inflater();
        var out = new ByteArrayOutputStream();
        try (var unpacking = new InflaterOutputStream(out, inflater)) {
            unpacking.write(packed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            inflater.end();
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
