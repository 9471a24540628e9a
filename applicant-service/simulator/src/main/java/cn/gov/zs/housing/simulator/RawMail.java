package cn.gov.zs.housing.simulator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a letter says, as far as the platform writes letters: one part of plain text, encoded in UTF-8. */
record RawMail(Map<String, String> headers, String text) {
    private static final Pattern WORD = Pattern.compile("=\\?[Uu][Tt][Ff]-8\\?([BbQq])\\?([^?]*)\\?=");

    /** @param lines as they were sent, without the dots that SMTP doubles */
    static RawMail read(Iterable<String> lines) {
        var headers = new LinkedHashMap<String, String>();
        var body = new StringBuilder();
        var last = "";
        var inBody = false;
        for (var line : lines) {
            if (inBody) {
                body.append(line).append("\r\n");
            } else if (line.isEmpty()) {
                inBody = true;
            } else if ((line.startsWith(" ") || line.startsWith("\t")) && !last.isEmpty()) {
                headers.merge(last, line, String::concat);
            } else if (line.indexOf(':') > 0) {
                last = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
                headers.put(last, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        headers.replaceAll((_, value) -> words(value));
        var encoding = headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        return new RawMail(headers, decoded(encoding, body.toString()).replace("\r", ""));
    }

    private static String decoded(String encoding, String body) {
        return switch (encoding) {
            case "base64" -> new String(Base64.getMimeDecoder().decode(body), UTF_8);
            case "quoted-printable" -> quoted(body.replaceAll("=[ \t]*\r\n", ""), false);
            default -> new String(body.getBytes(ISO_8859_1), UTF_8);
        };
    }

    /** Words between which only white space stands belong together. */
    private static String words(String value) {
        return WORD.matcher(value.replaceAll("(\\?=)\\s+(=\\?)", "$1$2"))
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group(1).equalsIgnoreCase("B")
                                ? new String(Base64.getDecoder().decode(word.group(2)), UTF_8)
                                : quoted(word.group(2), true)));
    }

    private static String quoted(String text, boolean inHeader) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '='
                    && at + 2 < text.length()
                    && text.substring(at + 1, at + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(inHeader && each == '_' ? ' ' : each);
            }
        }
        return bytes.toString(UTF_8);
    }
}
