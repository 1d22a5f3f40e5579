package interlocal.page.model;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/**
 * An address as a code that phones read, with the quiet zone around it.
 *
 * @param size of one side, in squares
 * @param path of its dark squares, in SVG
 */
public record QrCode(int size, String path) {

    /** Of an address of at most 300 characters. */
    public static QrCode of(String address) {
        try {
            return of(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 1, 1));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static QrCode of(BitMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrCode(squares.getWidth(), path.toString());
    }
}
