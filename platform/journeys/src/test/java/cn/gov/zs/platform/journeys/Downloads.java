package cn.gov.zs.platform.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Reads downloaded workbooks. */
final class Downloads {
    /** How XML may write a character: in hexadecimal or in decimal. */
    private static final Pattern CHARACTER = Pattern.compile("&#(?:x([0-9a-fA-F]+)|([0-9]+));");

    private Downloads() {}

    /** All text of all parts. */
    static String text(Path workbook) {
        try (var zip = new ZipFile(workbook.toFile())) {
            var text = new StringBuilder();
            for (var entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return CHARACTER
                    .matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                            found.group(1) == null
                                    ? Integer.parseInt(found.group(2))
                                    : Integer.parseInt(found.group(1), 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
