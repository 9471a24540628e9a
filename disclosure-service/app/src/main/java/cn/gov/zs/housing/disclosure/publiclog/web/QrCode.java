package cn.gov.zs.housing.disclosure.publiclog.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A text as a QR code, drawn as SVG so that it prints sharply at any size. */
final class QrCode {
    /** White modules that readers need around it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /** @throws IllegalArgumentException when the text is too long for one code, some 2,900 bytes */
    static String svg(String text) {
        try {
            // a proof is long and printed: the lowest level of correction keeps its modules large
            var modules = Encoder.encode(text, ErrorCorrectionLevel.L, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            int size = modules.getWidth() + 2 * QUIET;
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                    <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                    """.formatted(size, path);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }
}
