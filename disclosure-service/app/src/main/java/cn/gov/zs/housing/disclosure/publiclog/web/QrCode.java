package cn.gov.zs.housing.disclosure.publiclog.web;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text as a QR code: its modules, or drawn as SVG so that it prints sharply at any size. */
public final class QrCode {
    /** White modules that readers need around it (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private QrCode() {}

    /**
     * The modules, row by row, {@code #} for a dark one; readers need four white ones around them.
     *
     * @throws IllegalArgumentException when the text is too long for one code, some 2,900 bytes
     */
    public static List<String> rows(String text) {
        try {
            // a proof is long and printed: the lowest level of correction keeps its modules large
            var modules = Encoder.encode(text, ErrorCorrectionLevel.L, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return IntStream.range(0, modules.getHeight())
                    .mapToObj(y -> IntStream.range(0, modules.getWidth())
                            .mapToObj(x -> modules.get(x, y) == 1 ? "#" : ".")
                            .collect(Collectors.joining()))
                    .toList();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /** @throws IllegalArgumentException when the text is too long for one code */
    static String svg(String text) {
        var rows = rows(text);
        int size = rows.size() + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < rows.size(); x++) {
                if (rows.get(y).charAt(x) == '#') {
                    path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(size, path);
    }
}
