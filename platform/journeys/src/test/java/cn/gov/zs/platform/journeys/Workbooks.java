package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Reads downloaded workbooks. */
final class Workbooks {
    private Workbooks() {}

    /** All text of all parts. */
    static String text(Path workbook) {
        try (var zip = new ZipFile(workbook.toFile())) {
            var text = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
