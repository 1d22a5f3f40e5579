package interlocal.operations.backup;

import interlocal.content.Sha256;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One part of a backup while it is written; it is counted and its SHA-256 computed on the way. */
final class PartWriter extends FilterOutputStream {

    private final ZipOutputStream zip;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    PartWriter(ZipOutputStream zip, String path) throws IOException {
        super(zip);
        this.zip = zip;
        zip.putNextEntry(new ZipEntry(path));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        zip.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
    }

    /** A zip is not flushed in the middle of an entry: that would cost room. */
    @Override
    public void flush() {}

    long bytes() {
        return bytes;
    }

    /** Of all bytes; to be asked once, after the last. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Ends the part, not the backup. */
    @Override
    public void close() throws IOException {
        zip.closeEntry();
    }
}
