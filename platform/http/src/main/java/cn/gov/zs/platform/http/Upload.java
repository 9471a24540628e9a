package cn.gov.zs.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.ParameterParser;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.jspecify.annotations.Nullable;

/**
 * A form with one file ({@code multipart/form-data}), read when a controller asks for it, so after it has checked who may send
 * one. The file stays in memory: the container's own reader would leave it in plain on a disk.
 *
 * @param fields the text fields; of two with one name the first
 * @param file the first file; empty when none was chosen
 */
public record Upload(Map<String, String> fields, Optional<SentFile> file) {
    private static final int PARTS = 20;
    private static final int FIELD_BYTES = 4096;
    /** A file's name of 255 characters fits in, in any script. */
    private static final int HEADER_BYTES = 4096;

    private static final int BUFFER = 8192;

    /**
     * A file as it was sent.
     *
     * @param name as the sender calls it; anything may stand in it
     * @param content up to the limit
     * @param cut whether it was longer than the limit; the content is then not whole
     */
    public record SentFile(String name, byte[] content, boolean cut) {
        /** Its length. */
        @Override
        public String toString() {
            return "file of " + content.length + " bytes" + (cut ? ", cut" : "");
        }
    }

    public Upload {
        fields = Map.copyOf(fields);
    }

    /** The field's text; empty when it was not sent. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * Reads the form.
     *
     * @param request below {@code platform.http.upload-paths}
     * @param limit bytes of the file that are kept
     * @throws IOException a refusal with its problem: 415 when it is no such form, 413, 408, or 400 when it breaks off
     */
    public static Upload read(HttpServletRequest request, int limit) throws IOException {
        var boundary = boundary(request.getContentType());
        if (boundary == null) {
            throw new RefusedInputException(415, "media-type.unsupported");
        }
        try {
            return read(request.getInputStream(), boundary, limit);
        } catch (RefusedInputException refused) {
            throw refused;
        } catch (SocketTimeoutException late) {
            throw new RefusedInputException(408, "request.timeout");
        } catch (MalformedStreamException | FileUploadIOException | EOFException | IllegalArgumentException malformed) {
            throw new RefusedInputException(400, "body.malformed");
        }
    }

    private static byte @Nullable [] boundary(@Nullable String type) {
        if (type == null || !type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            return null;
        }
        var boundary = parameters(type).get("boundary");
        return boundary == null || boundary.isEmpty() ? null : boundary.getBytes(ISO_8859_1);
    }

    private static Map<String, String> parameters(String header) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, new char[] {';', ','});
    }

    private static Upload read(InputStream body, byte[] boundary, int limit) throws IOException {
        var stream = new MultipartStream(body, boundary, Math.max(BUFFER, 2 * boundary.length), null);
        stream.setHeaderEncoding(UTF_8.name());
        stream.setPartHeaderSizeMax(HEADER_BYTES);
        var fields = new LinkedHashMap<String, String>();
        SentFile file = null;
        var more = stream.skipPreamble();
        for (int part = 0; more; part++) {
            if (part == PARTS) {
                throw new RefusedInputException(413, "body.too-large");
            }
            var named = disposition(stream.readHeaders());
            var name = named.getOrDefault("name", "");
            var fileName = named.get("filename");
            if (fileName == null) {
                fields.putIfAbsent(name, text(stream));
            } else if (file == null && !fileName.isEmpty()) {
                file = file(stream, fileName, limit);
            } else {
                stream.discardBodyData();
            }
            more = stream.readBoundary();
        }
        return new Upload(fields, Optional.ofNullable(file));
    }

    /** A part's own header that names it; a part without one is left out under no name. */
    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition:"))
                .findFirst()
                .map(line -> parameters(line.substring(line.indexOf(':') + 1)))
                .orElseGet(Map::of);
    }

    private static String text(MultipartStream stream) throws IOException {
        try (var in = stream.newInputStream()) {
            var bytes = in.readNBytes(FIELD_BYTES + 1);
            if (bytes.length > FIELD_BYTES) {
                throw new RefusedInputException(413, "body.too-large");
            }
            return new String(bytes, UTF_8);
        }
    }

    private static SentFile file(MultipartStream stream, String name, int limit) throws IOException {
        try (var in = stream.newInputStream()) {
            var kept = new ByteArrayOutputStream();
            var buffer = new byte[BUFFER];
            var cut = false;
            for (int given = in.read(buffer); given >= 0; given = in.read(buffer)) {
                var room = Math.min(given, limit - kept.size());
                kept.write(buffer, 0, room);
                cut |= room < given;
            }
            return new SentFile(name, kept.toByteArray(), cut);
        }
    }
}
