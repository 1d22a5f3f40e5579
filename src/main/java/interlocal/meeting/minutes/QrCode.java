package interlocal.meeting.minutes;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as an SVG path.
 *
 * @param size of a side in modules, including the quiet zone of four modules on every side
 * @param path the value of an SVG path's {@code d} attribute: a unit square for each dark module
 */
public record QrCode(int size, String path) {

    private static final int LONGEST = 500;
    private static final int QUIET = 4;

    /**
     * Encodes an address with error correction level M.
     *
     * @throws IllegalArgumentException if the address is empty or longer than 500 characters
     */
    public static QrCode of(String address) {
        if (address.isEmpty() || address.length() > LONGEST) {
            throw new IllegalArgumentException("not an address for a QR code");
        }
        try {
            return drawn(new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8")));
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static QrCode drawn(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(modules.getWidth(), path.toString());
    }
}
